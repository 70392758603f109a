import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { alignments } from './paragraph.ts';
import { fontOf } from './styles.ts';
import { textRuns } from './text.ts';
import { halfPoints, twips } from './units.ts';

/**
 * The foot of a page as GB/T 9704 has it: the number between dashes at the outer edge – right on odd pages, left on
 * even ones, as printed on both sides – and the mark of the paper at the inner edge.
 * @param textWidth in mm
 */
export function pageFooter(mark: string, textWidth: number, pages: 'odd' | 'even'): Footer {
  const font = { ...fontOf('song'), hint: 'eastAsia' };
  const number = new TextRun({
    font,
    size: halfPoints(14),
    children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'],
  });
  const small = textRuns({ text: mark }, { font, size: halfPoints(10.5) });
  const toTheRight = new TextRun({ font, children: [new Tab()] });
  return new Footer({
    children: [
      new Paragraph({
        alignment: alignments.left,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: pages === 'odd' ? [...small, toTheRight, number] : [number, toTheRight, ...small],
      }),
    ],
  });
}
