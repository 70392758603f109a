import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { alignments } from './paragraph.ts';
import { fontOf } from './styles.ts';
import { textRuns } from './text.ts';
import { halfPoints, twips } from './units.ts';

/** The foot of every page: the number between dashes in the middle, the mark of the paper at the right edge. */
export function pageFooter(mark: string, textWidth: number): Footer {
  const width = twips(textWidth);
  const font = { ...fontOf('song'), hint: 'eastAsia' };
  const number = { font, size: halfPoints(14) };
  return new Footer({
    children: [
      new Paragraph({
        alignment: alignments.left,
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({ ...number, children: [new Tab(), '\u2014 ', PageNumber.CURRENT, ' \u2014'] }),
          ...(mark === '' ? [] : textRuns({ text: `\t${mark}` }, { font, size: halfPoints(10.5) })),
        ],
      }),
    ],
  });
}
