import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { charactersIn, charactersOut } from '#programme/intake/testing/word-blocks.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import { fieldList } from '#programme/views/field-list.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { wholePicture } from '../whole-picture.ts';
import { renderWord } from '../word/render-word.ts';
import { readWord } from './read-word.ts';
import { emptied, sampleForm, samples, verdict } from './testing/intake-forms.ts';

function picturesOf(name: string) {
  const folder = new URL(`../../../samples/${name}/pictures/`, import.meta.url);
  try {
    return new Map(
      readdirSync(folder).flatMap((file) => {
        const picture = wholePicture(readFileSync(new URL(file, folder)));
        return picture ? [[createHash('sha256').update(picture.bytes).digest('hex'), picture] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** The answers that a paper prints. */
function printed(form: OpenDossier, paper: 'basic-info' | 'plan'): OpenDossier['dossier']['answers'] {
  const pattern = (id: string) => id.replace(/\.r\d+\./u, '.*.');
  const shown = new Set(
    fieldList(form.notice)
      .filter((entry) => entry.paper.some((place) => place.paper === paper))
      .map(({ id }) => pattern(id)),
  );
  return Object.fromEntries(Object.entries(form.dossier.answers).filter(([id]) => shown.has(pattern(id))));
}

describe.each(samples)('自己印出的 Word 读回来（%s）', (name) => {
  const form = sampleForm(name);
  const pictures = picturesOf(name);

  it.each(['basic-info', 'plan'] as const)(
    '每一格、每一段都在，一个也不错、不漏、不剩：%s',
    async (paper) => {
      const word = await renderWord(printablePaper(paper, form, paper === 'plan'), pictures);
      const { content, pictures: shown } = await readWord(word);
      const intake = readIntake(content, 'paper.docx', emptied(form));
      const { missed, right, silentlyWrong } = verdict(form, intake);
      const expected = Object.keys(printed(form, paper)).filter(
        (id) => form.notice.leaf(id) && !form.isBlank(id),
      );
      expect(silentlyWrong).toEqual([]);
      expect(missed.filter((id) => expected.includes(id))).toEqual([]);
      expect(expected.filter((id) => !right.includes(id))).toEqual([]);
      expect(intake.unmatched).toEqual([]);
      expect(intake.papers).toEqual([paper]);
      expect(charactersOut(intake)).toBe(charactersIn(content));
      for (const { field, value } of intake.answers) {
        if (typeof value !== 'object' || value === null) continue;
        const before = asRichText(form.raw(field));
        expect(plainText(value)).toBe(plainText(before));
        expect(value.content.map(({ type }) => type)).toEqual(before.content.map(({ type }) => type));
        for (const block of value.content)
          if (block.type === 'picture') expect(shown.has(block.attrs.hash)).toBe(true);
      }
    },
  );
});
