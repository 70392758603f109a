import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDossier } from '#cli/load/load-dossier.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { openDatabase } from '#server/storage/open-database.ts';
import { countByDay } from '#server/storage/overview-counts.ts';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { forgetJudged } from '#server/usecases/authority/judged-indicators.ts';
import { spreadOf } from '#server/usecases/authority/overview-indicators.ts';
import type { Claim } from './claim.ts';
import { makeProvince } from './made-province.ts';
import { measure, median } from './measure.ts';

const applications = 2_000;

/** The authority's overview of 2,000 accepted applications, whole dossiers of the sample with numbers of their own. */
export async function benchOverview(sample: string): Promise<Claim[]> {
  const { open } = await loadDossier(sample);
  const url = await freshTestDatabase('overview');
  if (url === undefined) console.log('TEST_DATABASE_URL is not set: nothing was measured on PostgreSQL.');
  return [
    ...(url === undefined ? [] : await on('PostgreSQL', url, open.dossier)),
    ...(await on('embedded database', undefined, open.dossier)),
  ];
}

async function on(name: string, databaseUrl: string | undefined, dossier: Dossier): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-overview-'));
  const database = await openDatabase({ databaseUrl, dataDir });
  try {
    const { callId } = await makeProvince(database, {
      ...{ applications, evidence: 0 },
      dossier: (n) => withOwnNumbers(dossier, n),
    });
    const { db } = database;
    forgetJudged();
    const [first = NaN] = await measure(1, () => spreadOf(db, callId), 0);
    const again = median(await measure(9, () => spreadOf(db, callId)));
    const counts = median(await measure(9, () => countByDay(db, callId)));
    const beside = `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`;
    const of = `of ${String(applications)} accepted, ${name}`;
    return [
      { name: `indicators ${of}: first after a start`, value: first, unit: 'ms', beside },
      { name: `indicators ${of}: again`, value: again, unit: 'ms', beside: `median of 9; ${beside}` },
      { name: `counts ${of}`, value: counts, unit: 'ms', beside: `median of 9; ${beside}` },
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The same dossier with other indicators. */
function withOwnNumbers(dossier: Dossier, n: number): Dossier {
  const answers = Object.entries(dossier.answers).map(([leaf, value]) => [
    leaf,
    leaf.startsWith('indicator.') && typeof value === 'string' ? String(Number(value) + n) : value,
  ]);
  return { ...dossier, answers: Object.fromEntries(answers) as Dossier['answers'] };
}
