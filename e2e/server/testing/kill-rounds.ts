import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '#server/storage/open-database.ts';
import { verifyEvents } from '#server/storage/seals/verify-events.ts';
import { sealFaultSentence } from '#server/storage/seals/words.zh.ts';
import { type Answer, askAs } from './clerk.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

export interface Killing {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly kills: number;
  /** Between 0 and 1, as `Math.random`. */
  readonly random: () => number;
}

export interface Killed {
  readonly acknowledged: number;
  /** Saves under way when the process ended: kept or not, both are right. */
  readonly underWay: number;
}

const clerks = 8;
const leaves = ['applicant.name', 'centre.name'];

/** One field as its clerk knows it. */
interface Place {
  readonly clerk: number;
  readonly leaf: string;
  revision: number;
  sequence: number;
  acknowledged: string | null;
  sent: string | null;
}

/**
 * Saves through HTTP under load, ends the process 5 to 400 ms after a save was sent, starts it again and reads every
 * field back, as often as asked. Throws when an acknowledged save is not there, or answer, history and event of a save
 * do not belong together.
 */
export async function killRounds({ dataDir, databaseUrl, kills, random }: Killing): Promise<Killed> {
  const places = Array.from({ length: clerks }, (_, clerk) =>
    leaves.map((leaf): Place => ({ clerk, leaf, revision: 0, sequence: 0, acknowledged: null, sent: null })),
  ).flat();
  const killed = { acknowledged: 0, underWay: 0 };
  let server = await startServerProcess(dataDir, clerks, databaseUrl);
  try {
    for (let round = 0; round < kills; round += 1) {
      const ending = { now: false };
      const loops = Promise.all(places.map((place) => saveUntil(server, place, round, ending)));
      await Promise.race([sleep(5 + random() * 395), loops]);
      ending.now = true;
      await server.kill();
      for (const count of await loops) killed.acknowledged += count;
      killed.underWay += places.filter(({ sent }) => sent !== null).length;
      server = await startServerProcess(dataDir, clerks, databaseUrl);
      for (const place of places) await readBack(server, place);
    }
  } finally {
    await server.kill();
  }
  await wholeSaves(dataDir, databaseUrl, killed.acknowledged);
  return killed;
}

/** Saves one after the other until the server is gone. Out: how many were acknowledged. */
async function saveUntil(
  server: ServerProcess,
  place: Place,
  round: number,
  ending: { now: boolean },
): Promise<number> {
  const { ask, path } = wayTo(server, place);
  for (let count = 0; ; count += 1) {
    place.sequence += 1;
    place.sent = `${place.leaf} ${String(round)}.${String(place.sequence)}`;
    let answer: Answer;
    try {
      const { revision: basedOn, sequence } = place;
      answer = await ask('PUT', path, {
        value: place.sent,
        basedOn,
        writer: `round${String(round)}`,
        sequence,
      });
    } catch (error) {
      if (ending.now) return count;
      throw error;
    }
    if (answer.status !== 200) throw new Error(`save refused: ${JSON.stringify(answer)}`);
    place.revision = (answer.body as { revision: number }).revision;
    place.acknowledged = place.sent;
    place.sent = null;
  }
}

async function readBack(server: ServerProcess, place: Place): Promise<void> {
  const { ask, applicationId } = wayTo(server, place);
  const answer = await ask('GET', `/api/applications/${applicationId}`);
  if (answer.status !== 200) throw new Error(`reading back failed: ${JSON.stringify(answer)}`);
  const { answers } = answer.body as { answers: Record<string, { value: unknown; revision: number }> };
  const found = answers[place.leaf];
  const right = [place.acknowledged, place.sent].includes((found?.value ?? null) as string | null);
  if (!right || (found?.revision ?? 0) < place.revision) {
    throw new Error(
      `acknowledged ${JSON.stringify(place.acknowledged)} (revision ${String(place.revision)}), under way ` +
        `${JSON.stringify(place.sent)}, but found ${JSON.stringify(found)}`,
    );
  }
  place.revision = found?.revision ?? 0;
  place.acknowledged = (found?.value ?? null) as string | null;
  place.sent = null;
}

function wayTo(server: ServerProcess, { clerk, leaf }: Place) {
  const seated = server.clerks[clerk];
  if (seated === undefined) throw new Error('a clerk has no seat');
  const { applicationId } = seated;
  return {
    ask: askAs(server.port, seated, agent),
    applicationId,
    path: `/api/applications/${applicationId}/answers/${encodeURIComponent(leaf)}`,
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Every save left answer, history and event, or nothing; and the seals agree. */
async function wholeSaves(
  dataDir: string,
  databaseUrl: string | undefined,
  acknowledged: number,
): Promise<void> {
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const { rows } = await sql<{ saves: number; events: number; torn: number }>`
      select (select sum(revision) from answer)::int as saves,
        (select count(*) from event where kind = 'application.answered')::int as events,
        (select count(*) from answer a where not exists (
          select from answer_history h where h.application_id = a.application_id and h.leaf = a.leaf
            and h.revision = a.revision and h.value = a.value))::int as torn`.execute(database.db);
    const found = rows[0];
    if (!found || found.saves !== found.events || found.torn !== 0 || found.events < acknowledged) {
      throw new Error(`${String(acknowledged)} acknowledged, but ${JSON.stringify(found)}`);
    }
    const { faults } = await verifyEvents(database.db, new Date(0));
    if (faults.length > 0) throw new Error(faults.map(sealFaultSentence).join('\n'));
  } finally {
    await database.close();
  }
}
