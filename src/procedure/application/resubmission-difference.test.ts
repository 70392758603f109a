import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { questionnaireOf } from '#programme/checks/questionnaire.ts';
import type { Dossier, EvidenceLink } from '#programme/answers/dossier.ts';
import { rowsLeaf } from './assemble-dossier.ts';
import { resubmissionDifference } from './resubmission-difference.ts';
import { unlockedBy, unlocks } from './unlocked-targets.ts';

const notice = indexProgramme(shanxi2023, 'enterprise', 2023);
const leaves = questionnaireOf(notice).asked.flatMap((asked) =>
  'leaf' in asked ? [asked.leaf.id] : ['r1', 'r2'].flatMap((row) => asked.cells(row).map(({ id }) => id)),
);
const openTables = notice.tables.filter(({ rows }) => 'open' in rows).map(({ id }) => id);
const answerPlaces = [...leaves, ...openTables.map(rowsLeaf)];
const linkPlaces = [...leaves, ...notice.sections.map(({ id }) => id), ...openTables.map((id) => `${id}.r1`)];
const items = ['e1', 'e2', 'e3'];
const pinPlaces = [
  ...linkPlaces,
  ...notice.tables.map(({ id }) => id),
  ...items.map((id) => `evidence.${id}`),
];

/** An application as this test plays it: what it says, what was submitted, and what the last return opened. */
interface Played {
  answers: Record<string, string>;
  links: Record<string, string[]>;
}

const dossierOf = ({ answers, links }: Played): Dossier => {
  const byItem = new Map<string, EvidenceLink[]>();
  for (const [target, ids] of Object.entries(links))
    ids.forEach((id, at) =>
      byItem.set(id, [...(byItem.get(id) ?? []), { target, pages: null, order: at + 1 }]),
    );
  return {
    ...{ format: 1, notice: 'n', year: 2023, centreType: 'enterprise', answers, rows: {} },
    evidence: [...byItem].map(([id, own]) => ({ id, file: id, title: id, links: own })),
  };
};

const save = fc.record({
  kind: fc.constant('save' as const),
  leaf: fc.constantFrom(...answerPlaces),
  value: fc.constantFrom('甲', '乙', ''),
});
const link = fc.record({
  kind: fc.constant('link' as const),
  target: fc.constantFrom(...linkPlaces),
  ids: fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 }),
});
const giveBack = fc.record({
  kind: fc.constant('return' as const),
  pins: fc.uniqueArray(fc.constantFrom(...pinPlaces), { minLength: 1, maxLength: 4 }),
});
const resubmit = fc.constant({ kind: 'resubmit' as const });

describe('退回与再次提交', () => {
  it('字段的编号从不以表格的编号开头：开放一张表就只开放这张表', () => {
    for (const centreType of shanxi2023.centreTypes.map(({ id }) => id)) {
      const own = indexProgramme(shanxi2023, centreType, 2023);
      const begun = own.fields.filter(({ id }) => own.tables.some((table) => id.startsWith(`${table.id}.`)));
      expect(begun).toEqual([]);
    }
  });

  it('退回、填写、再次提交不论怎样交错，与上一版的差别恰好是批注处的改动', () => {
    fc.assert(
      fc.property(
        fc.array(save, { maxLength: 10 }),
        fc.array(link, { maxLength: 6 }),
        fc.array(
          fc.oneof({ weight: 6, arbitrary: save }, { weight: 4, arbitrary: link }, giveBack, resubmit),
          {
            maxLength: 60,
          },
        ),
        (firstAnswers, firstLinks, acts) => {
          const now: Played = { answers: {}, links: {} };
          for (const { leaf, value } of firstAnswers) now.answers[leaf] = value;
          for (const { target, ids } of firstLinks) now.links[target] = ids;
          let submitted = structuredClone(now);
          let before = structuredClone(now);
          let pins: readonly string[] = [];
          let correcting = false;
          for (const act of acts) {
            const opened = unlockedBy(pins, notice, dossierOf(before));
            if (act.kind === 'save' && correcting && unlocks(opened.answers, act.leaf))
              now.answers[act.leaf] = act.value;
            if (act.kind === 'link' && correcting && unlocks(opened.evidence, act.target))
              now.links[act.target] = act.ids;
            if (act.kind === 'return' && !correcting) {
              [pins, before, correcting] = [act.pins, structuredClone(submitted), true];
            }
            if (act.kind === 'resubmit' && correcting) {
              submitted = structuredClone(now);
              correcting = false;
            }
            const opening = pins.map((target) => ({
              id: target,
              ...unlockedBy([target], notice, dossierOf(before)),
            }));
            const found = resubmissionDifference(dossierOf(before), dossierOf(now), opening);
            // Everything that differs was pinned, and says by which pin.
            for (const { pins: own } of [...found.answers, ...found.evidence])
              expect(own.length).toBeGreaterThan(0);
            const differing = answerPlaces.filter(
              (leaf) => (before.answers[leaf] ?? '') !== (now.answers[leaf] ?? ''),
            );
            expect(new Set(found.answers.map(({ leaf }) => leaf))).toEqual(new Set(differing));
            const relinked = linkPlaces.filter(
              (target) => String(before.links[target] ?? []) !== String(now.links[target] ?? []),
            );
            expect(new Set(found.evidence.map(({ target }) => target))).toEqual(new Set(relinked));
            const answered = new Set([...found.answers, ...found.evidence].flatMap((one) => one.pins));
            expect(new Set(found.unanswered)).toEqual(new Set(pins.filter((pin) => !answered.has(pin))));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('空白与未填是一回事；材料换了次序也说出来', () => {
    const linked = (ids: string[]) => dossierOf({ answers: { a: '' }, links: { a: ids } });
    expect(resubmissionDifference(linked(['e1', 'e2']), linked(['e2', 'e1']), [])).toEqual({
      answers: [],
      evidence: [{ target: 'a', added: [], gone: [], reordered: true, pins: [] }],
      retitled: [],
      unanswered: [],
    });
  });
});
