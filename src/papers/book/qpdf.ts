import { writeFile } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import createModule from '@neslinesli93/qpdf-wasm';

/** What the package's own types leave out. */
interface Qpdf {
  callMain(args: readonly string[]): number;
  readonly NODEFS: unknown;
  readonly FS: {
    mkdir(path: string): void;
    mount(type: unknown, options: { readonly root: string }, at: string): void;
  };
}

/** The editor of PDFs, within this process; files are read and written in place, not held in memory. */
export interface PdfEditor {
  /** Where it finds a file. */
  seen(path: string): string;
  /**
   * Runs it with these arguments.
   *
   * @returns whether it did what it was asked, with warnings or without
   */
  run(args: readonly string[]): Promise<boolean>;
}

const started = createModule as unknown as (options: {
  readonly locateFile: () => string;
  readonly noInitialRun: true;
}) => Promise<Qpdf>;

/** Starts the editor: some 20 ms. `folder` takes the lists of arguments, which may be longer than its stack. */
export async function startPdfEditor(folder: string): Promise<PdfEditor> {
  const wasm = fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'));
  let qpdf = await started({ locateFile: () => wasm, noInitialRun: true });
  const mounted = new Map<string, string>();
  const mount = (root: string, at: string) => {
    qpdf.FS.mkdir(at);
    qpdf.FS.mount(qpdf.NODEFS, { root }, at);
  };
  const seen = (path: string) => {
    const root = dirname(path);
    const known = mounted.get(root);
    const at = known ?? `/d${String(mounted.size)}`;
    if (known === undefined) {
      mounted.set(root, at);
      mount(root, at);
    }
    return `${at}/${basename(path)}`;
  };
  let runs = 0;
  return {
    seen,
    async run(args) {
      const list = join(folder, `arguments-${String(runs++)}`);
      await writeFile(list, args.join('\n'));
      try {
        const code = qpdf.callMain([`@${seen(list)}`]);
        return code === 0 || code === 3;
      } catch {
        // What broke it may have left it broken.
        qpdf = await started({ locateFile: () => wasm, noInitialRun: true });
        for (const [root, at] of mounted) mount(root, at);
        return false;
      }
    },
  };
}
