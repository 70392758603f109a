import { beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '#papers/testing/read-pdf.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { printAnswer } from '#programme/kinds/registry.ts';
import { paperCells } from '#programme/views/paper-cells.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { lackingCharacters, sequenceFault } from './testing/compare-text.ts';
import { dense } from './testing/dense.ts';
import { loadSample, sampleNames } from './testing/load-sample.ts';
import { printPaper, type PrintedPaper } from './testing/print-paper.ts';
import { proseLines, proseText } from './testing/prose-text.ts';
import { pdfSections, wordSections, type Sections } from './testing/sections.ts';
import { readWord, type WordPaper } from './testing/word-places.ts';

const papers = ['basic-info', 'plan', 'summary'] as const;
type Paper = (typeof papers)[number];

const footMm = { 'basic-info': 35, plan: 35, summary: 26 };
const points = (mm: number) => (mm / 25.4) * 72;

interface Read {
  readonly word: WordPaper;
  readonly wordText: string;
  readonly pdfText: string;
  readonly printed: PrintedPaper;
}

/** The prose of a plan by the heading it stands under. */
function proseByHeading(open: OpenDossier): { heading: string; leaf: string }[] {
  return open.notice.sections.flatMap((section) =>
    section.parts.flatMap((part) =>
      'prose' in part ? [{ heading: section.number + section.heading, leaf: part.prose }] : [],
    ),
  );
}

/** Texts are sought as they were typed; numbers, dates and choices as their kind prints them. */
const asTyped = ['text', 'contact', 'email', 'phone', 'uscc'];

/** All that must be printed on a paper because it was answered. */
function answeredOn(open: OpenDossier, paper: Paper): string {
  const places = paperCells(open.notice);
  const ids = Object.keys(open.dossier.answers);
  return ids
    .map((id) => {
      const leaf = open.notice.leaf(id);
      const read = open.reading(id);
      // An added row stands where the rows offered at the beginning stand.
      const known = places.get(id) ?? places.get(id.replace(/\.[^.]+\.([^.]+)$/u, '.r1.$1'));
      if (!leaf || read.state !== 'value' || !known?.some((place) => place.paper === paper)) return '';
      if (leaf.kind.name === 'richText') return proseText(asRichText(open.raw(id)));
      const typed = open.raw(id);
      const shown = asTyped.includes(leaf.kind.name) && typeof typed === 'string';
      return dense(shown ? typed : printAnswer(read.value, leaf));
    })
    .join('');
}

describe.each(sampleNames)('样例 %s 的每一个字', async (name) => {
  const { open, pictures, frozen } = await loadSample(name);
  const read = new Map<Paper, Read>();
  const headings = open.notice.sections.map((section) => section.number + section.heading);
  let sections: { readonly word: Sections; readonly pdf: Sections };
  const of = (paper: Paper): Read => {
    const found = read.get(paper);
    if (!found) throw new Error(`${paper} 没有印出来`);
    return found;
  };

  beforeAll(async () => {
    for (const paper of papers) {
      const document =
        paper === 'summary'
          ? summaryPaper(open.notice.programme, [summaryRow(open)], { state: 'draft' })
          : printablePaper(paper, open, frozen);
      const printed = await printPaper(document, pictures);
      const word = readWord(printed.word);
      const pages = await pdfText(printed.pdf);
      read.set(paper, {
        printed,
        word,
        wordText: dense(word.lines.map(({ text }) => text).join('')),
        pdfText: dense(pages.map(({ chars }) => chars.map(({ char }) => char).join('')).join('')),
      });
    }
    const { printed, word } = of('plan');
    sections = {
      word: wordSections(word, headings),
      pdf: await pdfSections(printed.pdf, headings, points(footMm.plan)),
    };
  });

  it.each(papers)('在 %s 的 Word 和 PDF 里都有，次数不少', (paper) => {
    const wanted = answeredOn(open, paper);
    expect(wanted.length).toBeGreaterThan(100);
    expect({ word: lackingCharacters(of(paper).wordText, wanted) }).toEqual({ word: [] });
    expect({ pdf: lackingCharacters(of(paper).pdfText, wanted) }).toEqual({ pdf: [] });
  });

  it('在建设方案的每一节里，按原来的次序，Word 与 PDF 都是', () => {
    const faults = proseByHeading(open).flatMap(({ heading, leaf }) => {
      const rich = asRichText(open.raw(leaf));
      const word = sequenceFault(sections.word.get(heading) ?? '', proseLines(rich, 'counted'));
      const pdf = sequenceFault(sections.pdf.get(heading) ?? '', proseLines(rich, 'printed'));
      return [
        ...(word === undefined ? [] : [`${heading} Word：${word}`]),
        ...(pdf === undefined ? [] : [`${heading} PDF：${pdf}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('没有一个是空铅字〓，生僻字也在', () => {
    for (const paper of papers) expect([paper, of(paper).pdfText.includes('〓')]).toEqual([paper, false]);
    const typed = JSON.stringify(open.dossier.answers);
    const rare = [...'堃喆祎䶮燚'].filter((character) => typed.includes(character));
    const printed = papers.map((paper) => of(paper).pdfText + of(paper).wordText).join('');
    expect(rare.filter((character) => !printed.includes(character))).toEqual([]);
  });
});
