import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Actor } from '#kernel/actor.ts';
import { forgetOrigin } from '../notices/notice-of-application.ts';
import { bringTo, makeParties, type Parties } from '../testing/bring-to-state.ts';
import { digestsOf, fillAsOlder, snapshotOf, type Snapshot } from '../testing/old-database.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { freshTestDatabase } from '../testing/test-database.ts';
import { openApplication } from '../usecases/application/open-application.ts';
import { submitApplication } from '../usecases/application/submit-application.ts';
import { withdrawApplication } from '../usecases/application/withdraw-application.ts';
import { amendNotice } from '../usecases/calls/amend-notice.ts';
import { listQueue } from '../usecases/recommending/list-queue.ts';
import { searchEverything } from '../usecases/search/search-everything.ts';
import { addComment } from '../usecases/together/add-comment.ts';
import { tablesOf } from './backup/dump-tables.ts';
import { migrate, migrationNames } from './migrate.ts';
import { openAsItIs, type Database } from './open-database.ts';
import { sealEvents } from './seals/seal-events.ts';
import { verifyEvents } from './seals/verify-events.ts';
import type { Db } from './tables.ts';

const amended = {
  ...shanxi2023,
  fields: shanxi2023.fields.map((field) =>
    field.id === 'centre.name' ? { ...field, label: '名称' } : field,
  ),
};

/** 后来的改动补写的列：从哪个版本的库升上来，补出来的与本来的一样。`since`：更早的库里没有补写所据的东西。 */
const filledIn = [
  { table: 'keeper', columns: ['application_id', 'person_id', 'since'], since: '0001-platform' },
  {
    table: 'submitted_evidence',
    columns: ['version_id', 'evidence_id', 'title', 'file_name', 'plain', 'spelled', 'beginnings'],
    since: '0001-platform',
  },
  { table: 'version', columns: ['id', 'notice_digest'], since: '0005-calls' },
];

describe('上一版的数据库升到这一版', { timeout: 120_000 }, () => {
  let platform: TestPlatform;
  let parties: Parties;
  let accepted: string;
  let snapshot: Snapshot;
  let wanted: Awaited<ReturnType<typeof readBack>>;
  let folder: string;
  let old: Database;

  beforeAll(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    const asking = (actor: Actor) => platform.asking(actor);
    let minute = platform.clock().getTime();
    const later = () => platform.setClock(new Date((minute += 60_000)));
    accepted = await bringTo(platform, parties, 'accepted');
    await bringTo(platform, parties, 'returned', 'regional');
    const moved = await bringTo(platform, parties, 'submitted', 'industry');
    later();
    const notice = amended as unknown as Record<string, unknown>;
    await amendNotice(asking(parties.authority), {
      callId: parties.callId,
      notice,
      reason: '更正中心名称的填法',
    });
    later();
    await withdrawApplication(asking(parties.applicant), { applicationId: moved });
    later();
    await submitApplication(asking(parties.applicant), { applicationId: moved, promise: true });
    await addComment(asking(parties.applicant), { applicationId: moved, target: '', text: '盖章找老王' });
    await sealEvents(platform.db, 0, platform.clock());
    snapshot = await snapshotOf(platform.db);
    wanted = await readBack(platform.db);
    folder = mkdtempSync(join(tmpdir(), 'shuzhuan-migrate-'));
    old = await openAsItIs({ databaseUrl: await freshTestDatabase('migrate'), dataDir: folder });
  }, 120_000);
  afterAll(async () => {
    await old.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** 有数据的一个库，表是某次改动之后的样子。 */
  async function filledAt(name: string): Promise<Db> {
    await old.pool.query('drop schema public cascade; create schema public');
    await migrate(old.db, name);
    await fillAsOlder(old.db, snapshot);
    return old.db;
  }

  /** 各人打开、列出、搜出的。 */
  async function readBack(db: Db) {
    const { applicant, unit, authority, callId } = parties;
    const asking = (actor: Actor) => ({ ...platform.asking(actor), db });
    for (const { rows } of snapshot.tables.filter(({ name }) => name === 'application'))
      for (const [id] of rows) forgetOrigin(id ?? '');
    const { head, answers, links, evidence } = await openApplication(asking(applicant), {
      applicationId: accepted,
    });
    const found = [];
    for (const actor of [applicant, unit, authority])
      for (const text of ['企业型', 'yyzz', 'yingyezhizhao 副本', '营业'])
        found.push(await searchEverything(asking(actor), { text }));
    return {
      ...{ head, answers, links, evidence, found },
      queue: await listQueue(asking(unit), { callId }),
    };
  }

  it.each(migrationNames.map((name) => ({ name })))(
    '停在 $name 的库：一步一步升上来，原有的每一行每一列都不变，封存对得上，各人读到的都在',
    async ({ name }) => {
      const db = await filledAt(name);
      const shapes = await tablesOf(db);
      const before = await digestsOf(db, shapes);
      // 每一步都从停在它前面的那个库验过一次，这里再验走完之后。
      const next = migrationNames[migrationNames.indexOf(name) + 1];
      if (next !== undefined) {
        await migrate(db, next);
        expect([next, await digestsOf(db, shapes)]).toEqual([next, before]);
      }
      await migrate(db);
      expect(await digestsOf(db, shapes)).toEqual(before);
      expect(await tablesOf(db)).toEqual(await tablesOf(platform.db));
      for (const { table, columns, since } of filledIn)
        if (name >= since)
          expect([table, await digestsOf(db, [{ name: table, columns }])]).toEqual([
            table,
            await digestsOf(platform.db, [{ name: table, columns }]),
          ]);
      expect(await verifyEvents(db, platform.clock())).toMatchObject({ faults: [], unsealed: 0 });
      // 最早的表里还没有人的姓名；没有哪一版停在那里。
      if (name >= '0002-accounts') expect(await readBack(db)).toEqual(wanted);
    },
  );

  it('谁负责一份申报按最早的那条记录补：记录的时间乱了也按先后', async () => {
    const db = await filledAt('0003-pins');
    const rows = [
      ['later', 'application.started', '2023-05-02T00:00:00Z'],
      ['earlier', 'import.made', '2023-05-01T00:00:00Z'],
    ];
    await sql`delete from event where target = ${accepted}`.execute(db);
    for (const [person, kind, at] of rows)
      await sql`insert into event (at, person_id, kind, target, salt)
        values (${at}::timestamptz, ${person}, ${kind}, ${accepted}, '')`.execute(db);
    await migrate(db, '0004-together');
    const { rows: keepers } = await sql`
      select person_id, to_char(since at time zone 'UTC', 'YYYY-MM-DD') as since from keeper
      where application_id = ${accepted}`.execute(db);
    expect(keepers).toEqual([{ person_id: 'later', since: '2023-05-02' }]);
  });
});
