import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printDossier } from './commands/print.ts';
import { summary } from './commands/summary.ts';
import { demoWords } from './demo-words.zh.ts';
import { judge } from './judge-dossier.ts';
import { loadDossier } from './load/load-dossier.ts';
import { guarded } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = ['regional', 'industry', 'enterprise', 'faulty'].map((name) => join(root, 'samples', name));

const output = { say: console.log, warn: console.error };

/** The main job on the shipped samples: each is checked and printed, the complete ones stand in one 附件4. */
async function main(): Promise<number> {
  const out = await outFolder();
  console.log(demoWords.start);
  for (const sample of samples) {
    const loaded = await loadDossier(sample);
    const { findings, conditions } = judge(loaded);
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    const satisfied = conditions.filter((condition) => condition.state === 'satisfied').length;
    console.log(
      demoWords.checked(
        relative(root, sample),
        count('blocks'),
        count('warns'),
        count('void'),
        satisfied,
        conditions.length,
      ),
    );
    for (const finding of findings.filter(({ severity }) => severity === 'blocks').slice(0, 3))
      console.log(`    · ${finding.message}`);
    const files = await printDossier(loaded, join(out, basename(sample)), output);
    for (const file of files) console.log(`    ${file}`);
  }
  const complete = samples.slice(0, 3);
  for (const extension of ['xlsx', 'docx', 'pdf']) {
    const file = join(out, `${demoWords.summaryName}.${extension}`);
    await summary([...complete, '--out', file], output);
    console.log(`    ${file}`);
  }
  console.log(demoWords.end(out));
  return 0;
}

/** OUT_DIR, else a new folder among the temporary ones. */
function outFolder(): Promise<string> {
  const wanted = process.env['OUT_DIR'];
  return wanted === undefined || wanted === ''
    ? mkdtemp(join(tmpdir(), 'shuzhuan-'))
    : Promise.resolve(wanted);
}

process.exitCode = await guarded(output, main);
