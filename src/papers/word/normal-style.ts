import { bodySize, characterPitch } from './page.ts';
import { halfPoints } from './units.ts';

/**
 * The style of all body text. The grid of the page says 22 lines of 28 characters, but the text does not lean on it:
 * its cells are narrower than a character, and LibreOffice gives each character two of them. Instead characters stand
 * a little closer, by as much as the grid asks, and lines have an exact height: the same 22 × 28 everywhere.
 * Written by hand because the library has no word for a paragraph that leaves the grid.
 */
export function normalStyle(): string {
  const size = halfPoints(bodySize);
  // In twentieths of a point, rounded down: the 28th character must fit. And one more, because LibreOffice makes the
  // text area a whole number of its own cells, which are 2 pt narrower together.
  const closer = Math.floor((characterPitch - bodySize) * 20) - 1;
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    // A page has 22 lines, even if the last of a paragraph then stands alone.
    '<w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/></w:pPr>' +
    // The size is said again, though a default: LibreOffice counts the grid from here.
    `<w:rPr><w:spacing w:val="${closer}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>` +
    '</w:style></w:styles>'
  );
}
