import { documentText, officeParts } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { filesIn } from './samples.ts';

/** The feet of all pages, and what the paper says: of a Word file or a PDF. */
export interface ReadPaper {
  readonly text: string;
  /** One for each page of a PDF; of a Word file its footers as they stand in it. */
  readonly feet: readonly string[];
}

/** Opens the papers in a folder again, with readers that did not write them; by the names of their files. */
export async function papersIn(folder: string): Promise<Map<string, ReadPaper>> {
  const papers = new Map<string, ReadPaper>();
  for (const [name, bytes] of Object.entries(await filesIn(folder))) {
    if (name.endsWith('.docx')) papers.set(name, readWord(bytes));
    if (name.endsWith('.pdf')) papers.set(name, await readPdf(bytes));
  }
  return papers;
}

function readWord(bytes: Uint8Array): ReadPaper {
  const footers = [...officeParts(bytes)].filter(([path]) => /^word\/footer\d+\.xml$/u.test(path));
  const feet = footers.map(([, xml]) => xml.replace(/<[^>]*>/gu, ' '));
  return { text: documentText(bytes), feet };
}

/** The foot is the last twentieth of a page. */
async function readPdf(bytes: Uint8Array): Promise<ReadPaper> {
  const pages = await pdfText(bytes);
  const feet = pages.map(({ height, chars }) =>
    chars
      .filter(({ y, h }) => y + h > height * 0.9)
      .map(({ char }) => char)
      .join(''),
  );
  return { text: pages.map(({ text }) => text).join('\n'), feet };
}
