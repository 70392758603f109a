import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../pdf/fonts.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

let compiler: NodeCompiler | undefined;

/** Reads the fonts, which takes as long as all the rest. */
export function startCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles().map((bytes) => Buffer.from(bytes)) }],
  });
  return compiler;
}

/**
 * Sets what `skeletonOf` describes as PDF.
 *
 * @throws Error when it cannot be set
 */
export function compileSkeleton(book: string): Uint8Array {
  const typst = startCompiler();
  const compiled = typst.compile({ mainFilePath: join(folder, 'book.typ'), inputs: { book } });
  const { result } = compiled;
  if (!result) {
    const faults = (compiled.takeDiagnostics()?.shortDiagnostics ?? []) as readonly {
      readonly message: string;
    }[];
    const reasons = faults.map(({ message }) => message).join('; ');
    throw new Error(`The book could not be set: ${reasons.slice(0, 600)}`);
  }
  return typst.pdf(result, { pdfTags: false });
}
