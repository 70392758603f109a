import { DocumentGridType, PageOrientation, type ISectionPropertiesOptions } from 'docx';
import { officialPage, type PageSetup } from '#programme/definition/document.ts';
import { twips } from './units.ts';

const a4 = { short: 210, long: 297 };

/** Size of the official body text, from which the grid is counted, in points. */
export const bodySize = 16;

const toPoints = (mm: number): number => (mm / 25.4) * 72;
const textWidth = (page: PageSetup): number => paperSize(page).width - page.margins.left - page.margins.right;
const textHeight = (page: PageSetup): number =>
  paperSize(page).height - page.margins.top - page.margins.bottom;

function paperSize(page: PageSetup): { width: number; height: number } {
  return page.orientation === 'portrait'
    ? { width: a4.short, height: a4.long }
    : { width: a4.long, height: a4.short };
}

/** Width and height that text may take on a page, in mm. */
export function textArea(page: PageSetup): { width: number; height: number } {
  return { width: textWidth(page), height: textHeight(page) };
}

/** Height of a line and width of a character on the official page: 22 lines of 28 characters. In twips; in points. */
export const linePitch = Math.floor((toPoints(textHeight(officialPage)) / 22) * 20);
export const characterPitch = toPoints(textWidth(officialPage)) / 28;

/**
 * The grid of GB/T 9704, with the same pitch on any other page. Word counts the width of a character as the
 * difference to that of the body text, in 1/4096 of a point. Rounded down: else the last of a line would not fit.
 */
const grid = {
  type: DocumentGridType.LINES_AND_CHARS,
  linePitch,
  charSpace: Math.floor((characterPitch - bodySize) * 4096),
};

/** How far the foot stands from the edge of the paper: so that the number lies about 7 mm below the text. */
const footerDistance = (bottom: number): number => Math.max(6, bottom - 13);

/** What Word has to know of the page: A4, margins, grid, distance of the foot. */
export function sectionProperties(page: PageSetup): ISectionPropertiesOptions {
  const { top, right, bottom, left } = page.margins;
  return {
    page: {
      // The library swaps width and height itself when a page lies on its side.
      size: {
        width: twips(a4.short),
        height: twips(a4.long),
        orientation: page.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twips(top),
        right: twips(right),
        bottom: twips(bottom),
        left: twips(left),
        header: twips(Math.min(15, top / 2)),
        footer: twips(footerDistance(bottom)),
        gutter: 0,
      },
    },
    grid,
  };
}
