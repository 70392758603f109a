import {
  AlignmentType,
  LineRuleType,
  type IFontAttributesProperties,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Face } from '#programme/definition/document.ts';
import { officialFonts } from '../official-fonts.zh.ts';
import { bodySize, linePitch } from './page.ts';
import { halfPoints } from './units.ts';

/** Text of a table where nothing else is said, in points. */
export const tableSize = 12;

/** The largest letters that fit a line of the official page, in points. */
export const largestInLine = 20;

const latin = 'Times New Roman';

/** A face as Word wants it: the official font for Chinese, Times New Roman for the rest. */
export function fontOf(face: Face): IFontAttributesProperties {
  return { eastAsia: officialFonts[face], ascii: latin, hAnsi: latin, cs: latin };
}

/** First line set in by two characters of that size, in points; Word goes by the characters, others by the length. */
export function firstLineIndent(size: number): { firstLine: number; firstLineChars: number } {
  return { firstLine: Math.round(size * 2 * 20), firstLineChars: 200 };
}

const black = '000000';

/** A line of the official page: exact, so that 22 of them fill it whatever font stands in for a missing one. */
const officialLine = { before: 0, after: 0, line: linePitch, lineRule: LineRuleType.EXACT };

/** Lines as high as what stands in them: pictures. */
export const growingLine = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO };

/** Height of a line of letters of another size than the body text, in times that size. */
export const lineFactor = 1.4;

/** Lines for letters of a size in points: exact too, so that rows are as high with one font as with another. */
export function lineFor(size: number) {
  return { before: 0, after: 0, line: Math.round(size * lineFactor * 20), lineRule: LineRuleType.EXACT };
}

const bodyText = {
  font: fontOf('fangsong'),
  size: halfPoints(bodySize),
  language: { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
};

function heading(face: Face, bold: boolean, outlineLevel: number) {
  return {
    run: { font: fontOf(face), size: halfPoints(bodySize), bold, color: black },
    paragraph: { spacing: officialLine, keepNext: true, outlineLevel, indent: firstLineIndent(bodySize) },
  };
}

/** Style of the entries of the contents at a level: set in by a character a level. */
function contentsEntry(level: number): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    paragraph: { alignment: AlignmentType.LEFT, indent: { left: (level - 1) * bodySize * 20 } },
  };
}

/** Styles of the official papers, on which every paragraph stands. */
export const officialStyles: IStylesOptions = {
  default: {
    document: { run: bodyText, paragraph: { spacing: officialLine, alignment: AlignmentType.BOTH } },
    title: {
      run: {
        font: fontOf('xiaobiaosong'),
        size: halfPoints(22),
        bold: false,
        color: black,
        characterSpacing: 0,
      },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 0, line: 35 * 20, lineRule: LineRuleType.EXACT },
      },
    },
    heading1: heading('hei', false, 0),
    heading2: heading('kai', false, 1),
    heading3: heading('fangsong', true, 2),
    heading4: heading('fangsong', false, 3),
    caption: {
      run: { size: halfPoints(12), bold: false, italics: false, color: black, characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lineFor(12), before: 60, after: 120 } },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: lineFor(tableSize) },
      run: { size: halfPoints(tableSize), characterSpacing: 0 },
    },
    ...[1, 2, 3].map(contentsEntry),
  ],
};
