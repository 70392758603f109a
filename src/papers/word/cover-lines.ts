import { LineRuleType, Paragraph, TabStopType, type IParagraphOptions } from 'docx';
import type { Block } from '#programme/definition/document.ts';
import { widthInEm } from '../text-width.ts';
import type { Place } from './draft.ts';
import { bodySize } from './page.ts';
import { alignments } from './paragraph.ts';
import { textRuns } from './text.ts';
import { twips } from './units.ts';

export type CoverLine = Extract<Block, { type: 'coverLine' }>;

/**
 * The lines of a cover that stand together: label, then the value on a rule that runs to the right edge. The rules
 * begin one below the other, after the longest label; a long value goes on below, on its own rule.
 */
export function coverLines(lines: readonly CoverLine[], place: Place, extra: IParagraphOptions): Paragraph[] {
  const width = twips(place.width);
  const margin = Math.round(width * 0.04);
  const longest = Math.max(...lines.map(({ label }) => widthInEm(label)));
  const begin = Math.min(margin + Math.ceil((longest + 0.75) * bodySize * 20), Math.round(width * 0.6));
  const right = width - margin;
  return lines.map(
    ({ label, value }, index) =>
      new Paragraph({
        alignment: alignments.left,
        indent: { left: begin, right: margin, hanging: begin - margin },
        spacing: { before: 120, after: 120, line: 34 * 20, lineRule: LineRuleType.EXACT },
        tabStops: [
          { type: TabStopType.LEFT, position: begin },
          { type: TabStopType.RIGHT, position: right },
        ],
        ...(index === 0 ? extra : {}),
        children: [...textRuns({ text: `${label}\t` }), ...textRuns({ text: `${value}\t`, underline: true })],
      }),
  );
}
