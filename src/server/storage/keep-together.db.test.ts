import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import { makeApplication, makeCall } from '../testing/make-application.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import type { AnswerSave } from './answer-save.ts';
import { lockApplications } from './applications.ts';
import { inTransaction } from './in-transaction.ts';
import { saveAnswer } from './save-answer.ts';

describe('同一时刻到来的保存', () => {
  let platform: TestPlatform;
  let clerk: Actor;
  let id: string;

  beforeEach(async () => {
    platform = await openTestPlatform();
    const unit = await makeOrganisation(platform.db, 'recommender');
    const organisation = await makeOrganisation(platform.db, 'applicant', { unit_id: unit.id });
    clerk = await makeMember(platform.db, organisation, 'clerk');
    const callId = await makeCall(platform.db);
    id = await makeApplication(platform.db, { callId, organisationId: organisation.id, unitId: unit.id });
  });

  const save = (leaf: string, { value = leaf, ...given }: Partial<AnswerSave> & { value?: unknown } = {}) =>
    saveAnswer(
      platform.db,
      platform.asking(clerk),
      {
        applicationId: id,
        leaf,
        json: canonicalJson(value),
        basedOn: 0,
        writer: 'tab',
        sequence: 1,
        ...given,
      },
      leaf,
    );
  const answers = async () =>
    platform.db.selectFrom('answer').select(['leaf', 'value', 'revision']).orderBy('leaf').execute();

  it('二百处一起保存，处处写下，每处一条历史、一条事件', async () => {
    const leaves = Array.from({ length: 200 }, (_, n) => `leaf${String(n).padStart(3, '0')}`);
    const kept = await Promise.all(leaves.map((leaf) => save(leaf)));
    expect(new Set(kept.map(({ revision }) => revision))).toEqual(new Set([1]));
    expect(await answers()).toEqual(leaves.map((leaf) => ({ leaf, value: leaf, revision: 1 })));
    const history = await platform.db.selectFrom('answer_history').select('leaf').orderBy('leaf').execute();
    expect(history.map(({ leaf }) => leaf)).toEqual(leaves);
    const events = await platform.db.selectFrom('event').select('detail').execute();
    expect(events.map(({ detail }) => detail['leaf']).sort()).toEqual(leaves);
  });

  it('同一处一起到来的两次按到来的先后写，后一次接着前一次', async () => {
    const [first, second] = await Promise.all([
      save('name', { value: '甲' }),
      save('name', { value: '甲乙', sequence: 2 }),
    ]);
    expect([first.revision, second.revision]).toEqual([1, 2]);
    expect(await answers()).toEqual([{ leaf: 'name', value: '甲乙', revision: 2 }]);
  });

  it('一处被拒绝，同来的别处照样写下', async () => {
    await save('name', { writer: 'other' });
    const [taken, refused] = await Promise.allSettled([save('phone'), save('name', { value: '乙' })]);
    expect(taken.status).toBe('fulfilled');
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'changedMeanwhile' } });
  });

  it('一处的内容数据库存不下，只有它出错', async () => {
    const [taken, failed] = await Promise.allSettled([save('phone'), save('name', { value: '\0' })]);
    expect(taken.status).toBe('fulfilled');
    expect(failed.status).toBe('rejected');
    expect(await answers()).toEqual([{ leaf: 'phone', value: 'phone', revision: 1 }]);
  });

  it('一面保存许多份申报，一面有人成批占住它们：谁也不必等谁放手', async () => {
    const { db } = platform;
    const {
      call_id: callId,
      organisation_id: organisationId,
      unit_id: unitId,
    } = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const ids = [id];
    while (ids.length < 16) ids.push(await makeApplication(db, { callId, organisationId, unitId }));
    // The other way round than they are held in a group.
    ids.sort().reverse();
    const rounds = Array.from({ length: 40 }, (_, round) => round);
    const saving = async () => {
      for (const round of rounds)
        await Promise.all(
          ids.map((applicationId) => save(`leaf${String(round)}`, { applicationId, value: round })),
        );
    };
    const holding = async () => {
      for (let round = 0; round < rounds.length; round += 1)
        await inTransaction(db, (tx) => lockApplications(tx, { callId }));
    };
    await Promise.all([saving(), holding(), holding()]);
    // A deadlock is found after a second, and its loser begins anew: all would still be there, only late.
    expect(await db.selectFrom('answer').select('leaf').execute()).toHaveLength(rounds.length * ids.length);
    const { rows } = await sql<{ deadlocks: string }>`select deadlocks from pg_stat_database
      where datname = current_database()`.execute(db);
    expect(Number(rows[0]?.deadlocks ?? 0)).toBe(0);
  });

  it('空值也写下', async () => {
    await Promise.all([save('name', { value: null }), save('phone')]);
    expect(await answers()).toMatchObject([
      { leaf: 'name', value: null },
      { leaf: 'phone', value: 'phone' },
    ]);
  });
});
