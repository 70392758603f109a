import { applicationPapers, printablePaper, type PaperId } from '#programme/views/papers.ts';
import { needDossiers, needOption, readArguments } from '../arguments.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { renderPapers } from '../render-papers.ts';
import { cliWords } from '../words.zh.ts';
import { writeFiles } from '../write-files.ts';

/** `print`: the papers of a dossier, filled in, as Word and PDF; 草稿 unless it is a frozen version. */
export async function print(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('print', argv, ['out']);
  const [path] = needDossiers(args, 'print');
  const folder = needOption(args, 'out', cliWords.outDir, 'print');
  const files = await printDossier(await loadDossier(path), folder);
  if (args.json) sayJson(output, { files });
  return 0;
}

/** Writes the papers of a dossier into a folder and returns their paths. */
export async function printDossier(loaded: LoadedDossier, folder: string): Promise<string[]> {
  const ids = Object.keys(applicationPapers) as PaperId[];
  const papers = ids.map((id) => ({
    name: cliWords.fileNames[id],
    document: printablePaper(id, loaded.open, loaded.frozen),
  }));
  return writeFiles(folder, await renderPapers(papers, loaded.pictures));
}
