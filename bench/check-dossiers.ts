import { loadDossier } from '#cli/load/load-dossier.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { runChecks } from '#programme/checks/run-checks.ts';
import { judgeConditions } from '#programme/conditions/judge-conditions.ts';
import { inUnit, type Claim } from './claim.ts';
import { mean, median } from './measure.ts';

const dossiers = 10_000;

/**
 * Findings and conditions of a complete dossier. Judged again, as after every save, its prose is the same value and
 * known to be sound; judged for the first time, ten thousand nodes of it are walked.
 */
export async function benchChecks(sample: string): Promise<Claim[]> {
  const { open, files } = await loadDossier(sample);
  const judge = (dossier: Dossier) => {
    const fresh = openDossier(open.notice, dossier);
    return runChecks(fresh, files.facts).length + judgeConditions(fresh).length;
  };
  const again = spend(() => open.dossier, judge, dossiers);
  const text = JSON.stringify(open.dossier);
  const first = spend(() => JSON.parse(text) as Dossier, judge, dossiers / 5);
  const told = (each: readonly number[]) =>
    `mean ${inUnit(mean(each), 'ms')}, fastest ${inUnit(Math.min(...each), 'ms')}`;
  return [
    {
      name: `check of ${String(dossiers)} dossiers`,
      value: (mean(again) * dossiers) / 1000,
      unit: 's',
      limit: { atMost: 10 },
      beside: `${inUnit(mean(again), 'ms')} each`,
    },
    {
      name: 'check of one again, median',
      value: median(again),
      unit: 'ms',
      limit: { atMost: 1 },
      beside: told(again),
    },
    {
      name: 'check of one for the first time, median',
      value: median(first),
      unit: 'ms',
      limit: { atMost: 1 },
      beside: `${told(first)}; the mean pays for clearing away the copies`,
    },
  ];
}

/** Milliseconds of each judgement, the making of its dossier apart. */
function spend(make: () => Dossier, judge: (dossier: Dossier) => number, times: number): number[] {
  for (let round = 0; round < 200; round += 1) judge(make());
  return Array.from({ length: times }, () => {
    const dossier = make();
    const start = performance.now();
    judge(dossier);
    return performance.now() - start;
  });
}
