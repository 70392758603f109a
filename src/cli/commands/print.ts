import { applicationPapers, printablePaper, type PaperId } from '#programme/views/papers.ts';
import { needDossier, needOption, readArguments } from '../arguments.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress } from '../progress.ts';
import { renderPapers, type NamedPaper } from '../render-papers.ts';
import { cliWords } from '../words.zh.ts';
import { writeFiles } from '../write-files.ts';

/** `print`: the papers of a dossier, filled in, as Word and PDF; 草稿 unless it is a frozen version. */
export async function print(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('print', argv, ['out']);
  const path = needDossier(args, 'print');
  const folder = needOption(args, 'out', cliWords.outDir, 'print');
  const loaded = await withProgress((step) => {
    step(cliWords.reading(path));
    return loadDossier(path);
  });
  const files = await printDossier(loaded, folder, output);
  if (args.json) sayJson(output, { files });
  return 0;
}

/** Writes the papers of a dossier into a folder and returns their paths. */
export async function printDossier(loaded: LoadedDossier, folder: string, output: Output): Promise<string[]> {
  return writeFiles(folder, await renderPapers(papersOf(loaded, loaded.frozen), loaded.pictures, output));
}

/** The papers of a dossier under the names of their files. */
export function papersOf({ open }: LoadedDossier, frozen: boolean): NamedPaper[] {
  const ids = Object.keys(applicationPapers) as PaperId[];
  return ids.map((id) => ({ name: cliWords.fileNames[id], document: printablePaper(id, open, frozen) }));
}
