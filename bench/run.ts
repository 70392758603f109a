import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchChecks } from './check-dossiers.ts';
import { benchPapers } from './print-papers.ts';
import { benchSummary } from './summary-table.ts';

const sample = fileURLToPath(new URL('../samples/enterprise', import.meta.url));

const benches = { check: benchChecks, papers: benchPapers, summary: benchSummary };

const wanted = process.argv.slice(2);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? ''} × ${String(cpus().length)}, Node ${process.version}`,
);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await bench(sample)) console.log(line);
}
