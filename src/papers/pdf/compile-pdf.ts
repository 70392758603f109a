import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperDocument } from '#programme/definition/document.ts';

import { picturesShown, type Pictures } from '../pictures.ts';
import { fontFiles } from './fonts.ts';
import { picturePath } from './prepare-blocks.ts';
import { prepareDocument } from './prepare-document.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

let compiler: NodeCompiler | undefined;

function start(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles().map((bytes) => Buffer.from(bytes)) }],
  });
  return compiler;
}

/**
 * Sets a document as PDF/A-2a in the thread it is called in: tens of milliseconds for a form, about a second for a
 * plan of a hundred pages. A server takes `createPdfRenderer`.
 *
 * @param date of creation, kept in the file; without it a fixed one, so that the same input gives the same bytes.
 * @throws Error when a picture is missing or unreadable.
 */
export async function compilePdf(
  document: PaperDocument,
  pictures: Pictures,
  date?: Date,
): Promise<Uint8Array> {
  const typst = start();
  for (const [hash, { type, bytes }] of picturesShown(document, pictures)) {
    typst.mapShadow(join(folder, picturePath(hash, type)), Buffer.from(bytes));
  }
  try {
    let set = layOut(typst, await prepareDocument(document, pictures, date));
    // How many pages there are is known once they are set; their codes move nothing.
    if (document.pageCode !== undefined)
      set = layOut(typst, await prepareDocument(document, pictures, date, set.numOfPages));
    return typst.pdf(set, { pdfStandard: 'a-2a' });
  } catch (error) {
    // The compiler reports one reason a character: a page of them helps nobody.
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The paper could not be set: ${reason.slice(0, 600)}`, { cause: error });
  } finally {
    typst.resetShadow();
  }
}

function layOut(typst: NodeCompiler, paper: string): NodeTypstDocument {
  const compiled = typst.compile({ mainFilePath: join(folder, 'paper.typ'), inputs: { paper } });
  if (!compiled.result) throw new Error(reasons(compiled.takeDiagnostics()));
  return compiled.result;
}

/**
 * Drops what the compiler remembers and the last paper did not ask for: what two papers have in common stays. To be
 * called after each paper, when nobody waits.
 */
export function forgetOlderPapers(): void {
  compiler?.evictCache(1);
}

function reasons(error: NodeError | null): string {
  const all = (error?.shortDiagnostics ?? []) as readonly { readonly message: string }[];
  return all.map((one) => one.message).join('; ');
}
