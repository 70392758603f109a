import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeUpload } from '../../demo/place-upload.ts';
import { openDiskStore } from '../../files/disk-store.ts';
import { migrate, migrationsDone } from '../migrate.ts';
import { type DatabasePlace, openAsItIs } from '../open-database.ts';
import { sealEvents } from '../seals/seal-events.ts';
import { verifyEvents } from '../seals/verify-events.ts';
import type { Db } from '../tables.ts';
import { bringTo, makeParties } from '../../testing/bring-to-state.ts';
import { onePagePdf } from '../../testing/one-page-pdf.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { freshTestDatabase } from '../../testing/test-database.ts';
import { addEvidence } from '../../usecases/evidence/add-evidence.ts';
import { BackupRefused } from './backup-refused.ts';
import { tablesOf } from './dump-tables.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { upgradeDatabase } from './upgrade-database.ts';

/** Every row of every table, as PostgreSQL writes it; without the event and the seal that restoring adds itself. */
async function everything(db: Db): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const { name } of await tablesOf(db)) {
    const kept =
      name === 'event'
        ? sql`where t.kind <> 'platform.restored'`
        : name === 'event_seal'
          ? sql`where t.seq in (select seq from event where kind <> 'platform.restored')`
          : name === 'seal'
            ? sql`where exists (select from event_seal x join event e on e.seq = x.seq
                where x.seal = t.id and e.kind <> 'platform.restored')`
            : sql``;
    const { rows } = await sql`select t::text as line from ${sql.table(name)} t ${kept} order by 1`.execute(
      db,
    );
    all[name] = rows;
  }
  return all;
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BackupRefused)) throw new Error(`应当拒绝：${String(error)}`);
  return error.message;
};

describe('备份与恢复', { timeout: 180_000 }, () => {
  let platform: TestPlatform;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    platform = await openTestPlatform();
    folder = mkdtempSync(join(tmpdir(), 'shuzhuan-backup-'));
    file = join(folder, 'all.zip');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** An empty place: on the PostgreSQL server of the tests, or a folder. */
  const emptyPlace = async (name: string): Promise<DatabasePlace> => ({
    databaseUrl: await freshTestDatabase(name),
    dataDir: join(folder, name),
  });

  const work = async () => {
    const parties = await makeParties(platform);
    await bringTo(platform, parties, 'accepted');
    const uploadId = await placeUpload(platform.dataDir, parties.applicant.personId, '证书.pdf', onePagePdf);
    const { hash } = await addEvidence(platform.asking(parties.applicant), { uploadId, title: '证书' });
    writeFileSync(join(platform.dataDir, 'secret.key'), 'a secret\n');
    await sealEvents(platform.db, 0, platform.clock());
    return hash;
  };

  it('恢复到空的地方：每张表的每一行、材料、密钥都一样，操作记录核对相符，编号接着往下数', async () => {
    const hash = await work();
    const { manifest } = await makeBackup(platform, file, platform.clock());
    expect(readdirSync(folder)).toEqual(['all.zip']);
    const before = await everything(platform.db);
    expect(manifest.tables.find(({ name }) => name === 'event')?.rows).toBeGreaterThan(5);

    const place = await emptyPlace('restored');
    const { verified } = await restoreBackup(place, file, platform.clock());
    expect(verified).toMatchObject({ faults: [], unsealed: 0 });
    expect(Buffer.from(await openDiskStore(join(place.dataDir, 'files')).read(hash))).toEqual(
      Buffer.from(onePagePdf),
    );
    expect(readFileSync(join(place.dataDir, 'secret.key'), 'utf8')).toBe('a secret\n');

    const again = await openAsItIs(place);
    expect(await everything(again.db)).toEqual(before);
    const { rows } = await sql<{ last: number; highest: number }>`
      select (select last_value from pg_sequences where sequencename = 'event_seq_seq') as last,
        (select max(seq) from event) as highest`.execute(again.db);
    expect(rows[0]?.last).toBe(rows[0]?.highest);
    expect(await verifyEvents(again.db, platform.clock())).toMatchObject({ faults: [] });
    await again.close();
  });

  it('可以从 PostgreSQL 搬到内置数据库', async () => {
    await work();
    await makeBackup(platform, file, platform.clock());
    const place = { dataDir: join(folder, 'embedded') };
    expect((await restoreBackup(place, file, platform.clock())).verified.faults).toEqual([]);
  });

  it('损坏的备份不恢复，什么也不写', async () => {
    await work();
    await makeBackup(platform, file, platform.clock());
    const bytes = readFileSync(file);
    const place = { dataDir: join(folder, 'damaged') };
    for (const [name, damaged] of [
      ['截断', bytes.subarray(0, bytes.length - 5_000)],
      ['改了一位', bytes.with(Math.floor(bytes.length / 3), (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 1)],
      ['不是压缩包', Buffer.from('not a zip')],
    ] as const) {
      const path = join(folder, `${name}.zip`);
      writeFileSync(path, damaged);
      expect(await refusal(restoreBackup(place, path, platform.clock())), name).toContain('损坏');
      expect(readdirSync(folder), name).not.toContain('damaged');
    }
  });

  it('不写进已有内容的地方，不覆盖已有的备份，不恢复更新版本的备份', async () => {
    await work();
    await makeBackup(platform, file, platform.clock());
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'something'), '');
    expect(await refusal(restoreBackup({ dataDir: full }, file, platform.clock()))).toContain('空目录');
    expect(await refusal(makeBackup(platform, file, platform.clock()))).toContain('不覆盖');
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(platform.db);
    const later = join(folder, 'later.zip');
    await makeBackup(platform, later, platform.clock());
    await sql`delete from kysely_migration where name = '9999-later'`.execute(platform.db);
    const place = { dataDir: join(folder, 'older') };
    expect(await refusal(restoreBackup(place, later, platform.clock()))).toContain('9999-later');
  });

  it('找不到的材料写明，其余照样备份', async () => {
    const hash = await work();
    rmSync(join(platform.dataDir, 'files', hash.slice(0, 2)), { recursive: true });
    const { manifest } = await makeBackup(platform, file, platform.clock());
    expect(manifest.lost).toContain(hash);
    const place = { dataDir: join(folder, 'lost') };
    expect((await restoreBackup(place, file, platform.clock())).verified.faults).toEqual([]);
  });

  it('旧版本的数据库：升级前先备份，备份也能恢复成新版本', async () => {
    const place = await emptyPlace('old');
    const old = await openAsItIs(place);
    await migrate(old.db, '0002-accounts');
    await old.db
      .insertInto('event')
      .values({
        at: platform.clock(),
        kind: 'account.signedIn',
        target: '某人',
        address: '',
        salt: '',
        detail: '{}',
      } as never)
      .execute();
    await sealEvents(old.db, 0, platform.clock());
    await old.close();
    const { made, backup, verified } = await upgradeDatabase(place, platform.clock(), file);
    expect(made).not.toContain('0002-accounts');
    expect(made.length).toBeGreaterThan(0);
    expect(backup).toBe(file);
    expect(verified).toMatchObject({ events: 1, faults: [] });
    expect((await upgradeDatabase(place, platform.clock())).made).toEqual([]);

    const fresh = { dataDir: join(folder, 'fresh') };
    expect((await restoreBackup(fresh, file, platform.clock())).verified).toMatchObject({
      events: 2,
      faults: [],
    });
    const opened = await openAsItIs(fresh);
    expect(await migrationsDone(opened.db)).toEqual(await migrationsDone(platform.db));
    await opened.close();
  });
});
