import { beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../storage/in-transaction.ts';
import { recordEvent } from '../storage/record-event.ts';
import { makeApplication, makeCall } from './make-application.ts';
import { makeAdministrator, makeMember, makeOrganisation } from './make-people.ts';
import { openTestPlatform, type TestPlatform } from './open-test-platform.ts';

describe('测试用的平台', () => {
  let platform: TestPlatform;
  beforeEach(async () => {
    platform = await openTestPlatform();
  });

  const events = () => platform.db.selectFrom('event').select(['seq', 'kind', 'person_id', 'at']).execute();

  it('登记单位、人员、申报，记下谁在何时做了什么', async () => {
    const unit = await makeOrganisation(platform.db, 'recommender');
    const organisation = await makeOrganisation(platform.db, 'applicant', { unit_id: unit.id });
    const clerk = await makeMember(platform.db, organisation, 'clerk');
    expect([...clerk.permissions].sort()).toEqual(['application.read', 'application.write']);
    const callId = await makeCall(platform.db);
    const id = await makeApplication(platform.db, {
      callId,
      organisationId: organisation.id,
      unitId: unit.id,
    });
    platform.setClock(new Date('2023-06-02T03:04:05Z'));
    await inTransaction(platform.db, (tx) =>
      recordEvent(tx, platform.asking(clerk), 'application.started', id),
    );
    expect(await events()).toEqual([
      {
        seq: 1,
        kind: 'application.started',
        person_id: clerk.personId,
        at: new Date('2023-06-02T03:04:05Z'),
      },
    ]);
  });

  it('每次都从空的开始', async () => {
    expect(await events()).toEqual([]);
    const auditor = await makeAdministrator(platform.db, 'audit');
    expect([...auditor.permissions]).toEqual(['admin.audit']);
  });

  it('出了错就整个退回，连同排队的工作', async () => {
    const work = inTransaction(platform.db, async (tx) => {
      await platform.jobs.send(tx, 'papers', { versionId: 'x' });
      await recordEvent(tx, { ...platform, actor: null, address: '' }, 'account.signedOut', 'x');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await events()).toEqual([]);
    const { rows } = await platform.database.pool.query('select count(*) as n from pgboss.job', []);
    expect(rows).toEqual([{ n: 0 }]);
  });
});
