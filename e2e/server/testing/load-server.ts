import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { buildApp } from '#server/build-app.ts';
import type { Platform } from '#server/context.ts';
import { demoSamples } from '#server/demo/demo-samples.ts';
import { startPlatform } from '#server/start-platform.ts';
import { rememberPassword } from '#server/storage/passwords.ts';
import { makeApplication, makeCall } from '#server/testing/make-application.ts';
import { makeMember, makeOrganisation } from '#server/testing/make-people.ts';
import { importDossier } from '#server/usecases/application/import-dossier.ts';

/** Somebody signed in who fills in an application of their own. */
export interface SeatedClerk {
  readonly applicationId: string;
  readonly token: string;
}

/** What the process says once it listens. */
export interface Listening {
  readonly port: number;
  readonly clerks: readonly SeatedClerk[];
}

const unlimited = { general: 1e9, signIn: 1e9, codes: 1e9 };

/**
 * Run as a process of its own: `load-server.ts FOLDER CLERKS COMPLETE [DATABASE_URL]`. The whole server over a folder,
 * with clerks seated the first time, of whom so many, the first, have a complete application; it may be killed at any
 * time and started again.
 */
async function main([dataDir = '', clerks, complete, databaseUrl]: readonly string[]): Promise<void> {
  const { platform } = await startPlatform(
    { dataDir, databaseUrl },
    { demo: false, onFault: (error) => console.error(error) },
  );
  const seated = join(dataDir, 'clerks.json');
  if (!existsSync(seated))
    writeFileSync(seated, JSON.stringify(await seat(platform, Number(clerks), Number(complete))));
  const app = await buildApp(platform, { limits: unlimited });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const listening: Listening = { port, clerks: JSON.parse(readFileSync(seated, 'utf8')) as SeatedClerk[] };
  process.send?.(listening);
}

async function seat(platform: Platform, count: number, complete: number): Promise<SeatedClerk[]> {
  const { db, accounts } = platform;
  const now = platform.clock();
  const unit = await makeOrganisation(db, 'recommender');
  const callId = await makeCall(db, { opens_at: now, closes_at: new Date(now.getTime() + 86_400_000) });
  const sample = demoSamples(platform);
  const clerks: SeatedClerk[] = [];
  for (let n = 0; n < count; n += 1) {
    const organisation = await makeOrganisation(db, 'applicant', { unit_id: unit.id });
    const clerk = await makeMember(db, organisation, 'clerk');
    await rememberPassword(db, clerk.personId, { hash: 'never asked for', handedOut: false }, now);
    const parties = { callId, organisationId: organisation.id, unitId: unit.id };
    const asking = { ...platform, actor: clerk, address: '127.0.0.1' };
    const applicationId =
      n < complete
        ? await importDossier(asking, callId, await sample({ centreType: 'enterprise', brought: 'draft' }))
        : await makeApplication(db, parties);
    const { token } = await accounts.begin(db, clerk.personId, now, true);
    clerks.push({ applicationId, token });
  }
  return clerks;
}

// Whoever started it is gone: nobody would ever end it.
process.on('disconnect', () => process.exit());
await main(process.argv.slice(2));
