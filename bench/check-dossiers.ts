import { loadDossier } from '#cli/load/load-dossier.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { runChecks } from '#programme/checks/run-checks.ts';
import { judgeConditions } from '#programme/conditions/judge-conditions.ts';

const dossiers = 10_000;

/**
 * Findings and conditions of a complete dossier: at most 1 ms each, 10,000 in 10 s. Judged again, as after every save,
 * its prose is the same value and known to be sound; judged for the first time, ten thousand nodes of it are walked.
 */
export async function benchChecks(sample: string): Promise<string[]> {
  const { open, files } = await loadDossier(sample);
  const judge = (dossier: Dossier) => {
    const fresh = openDossier(open.notice, dossier);
    return runChecks(fresh, files.facts).length + judgeConditions(fresh).length;
  };
  const again = spend(() => open.dossier, judge, dossiers);
  const first = spend(() => structuredClone(open.dossier), judge, dossiers / 20);
  const line = (name: string, each: number) => `check, ${name}: ${each.toFixed(3)} ms each (limit 1 ms)`;
  return [
    `check: ${String(dossiers)} dossiers in ${((again * dossiers) / 1000).toFixed(2)} s`,
    line('again', again),
    line('for the first time', first),
  ];
}

/** Milliseconds each judgement takes, the making of its dossier apart. */
function spend(make: () => Dossier, judge: (dossier: Dossier) => number, times: number): number {
  for (let round = 0; round < 100; round += 1) judge(make());
  let spent = 0;
  for (let round = 0; round < times; round += 1) {
    const dossier = make();
    const start = performance.now();
    judge(dossier);
    spent += performance.now() - start;
  }
  return spent / times;
}
