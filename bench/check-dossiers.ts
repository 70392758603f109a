import { loadDossier } from '#cli/load/load-dossier.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { runChecks } from '#programme/checks/run-checks.ts';
import { judgeConditions } from '#programme/conditions/judge-conditions.ts';

const dossiers = 10_000;

/** Findings and conditions of a complete dossier, read anew each time: at most 1 ms each, 10,000 in 10 s. */
export async function benchChecks(sample: string): Promise<string[]> {
  const { open, files } = await loadDossier(sample);
  const judge = () => {
    const fresh = openDossier(open.notice, open.dossier);
    return runChecks(fresh, files.facts).length + judgeConditions(fresh).length;
  };
  for (let round = 0; round < 200; round += 1) judge();
  const start = performance.now();
  for (let round = 0; round < dossiers; round += 1) judge();
  const spent = performance.now() - start;
  return [`check: ${String(dossiers)} dossiers in ${(spent / 1000).toFixed(2)} s, ${(spent / dossiers).toFixed(3)} ms each (limit 1 ms)`];
}
