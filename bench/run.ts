import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchBook } from './bind-book.ts';
import { benchChecks } from './check-dossiers.ts';
import { table, type Claim } from './claim.ts';
import { benchOverview } from './overview.ts';
import { benchPapers } from './print-papers.ts';
import { benchIntake } from './read-word.ts';
import { benchSaves } from './saves.ts';
import { benchSearch } from './search.ts';
import { benchSummary } from './summary-table.ts';
import { benchWeb } from './web.ts';

const sample = fileURLToPath(new URL('../samples/enterprise', import.meta.url));

const benches = new Map<string, (sample: string) => Promise<Claim[]>>([
  ['check', benchChecks],
  ['papers', benchPapers],
  ['summary', benchSummary],
  ['book', benchBook],
  ['intake', benchIntake],
  ['saves', benchSaves],
  ['search', benchSearch],
  ['overview', benchOverview],
  ['web', benchWeb],
]);

/** A bench by name, or all of them, each in a process of its own: its memory and its warmth are its own. */
const [name] = process.argv.slice(2);
if (name === undefined) {
  const processor = `${cpus()[0]?.model ?? ''} × ${String(cpus().length)}`;
  console.log(`${new Date().toISOString().slice(0, 10)}, ${processor}, Node ${process.version}`);
  for (const one of benches.keys())
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), one], { stdio: 'inherit' });
} else {
  const bench = benches.get(name);
  if (bench) console.log(`\n${table(await bench(sample))}`);
  else {
    console.error(`There is no bench ${name}; there are: ${[...benches.keys()].join(', ')}.`);
    process.exitCode = 2;
  }
}
