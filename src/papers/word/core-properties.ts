import { writable } from '../writable.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string): string => writable(text).replace(/[&<>]/g, (mark) => marks[mark] ?? '');

/**
 * Title, language and dates of a paper. Written here because the library would take the time of the clock and the
 * name of nobody.
 */
export function coreProperties(title: string, date: Date): { path: string; data: string } {
  const when = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  const data =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(title)}</dc:title><dc:language>zh-CN</dc:language>${time('created')}${time('modified')}` +
    '</cp:coreProperties>';
  return { path: 'docProps/core.xml', data };
}
