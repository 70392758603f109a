import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import { Refusal } from '#kernel/refusal.ts';
import { applicationStates, editableStates } from '#procedure/application/transitions.ts';
import { makeApplication, makeCall } from '../testing/make-application.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { selectHeads } from './application-heads.ts';
import { saltedDigest } from './salted-digest.ts';
import type { AnswerSave } from './answer-save.ts';
import { saveAnswer } from './save-answer.ts';

describe('保存一栏', () => {
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

  const save = ({ value = '甲', ...given }: Partial<AnswerSave> & { value?: unknown }, actor = clerk) =>
    saveAnswer(
      platform.db,
      platform.asking(actor),
      {
        applicationId: id,
        leaf: 'name',
        json: canonicalJson(value),
        basedOn: 0,
        writer: 'tab',
        sequence: 1,
        ...given,
      },
      '申报单位名称',
    );
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Refusal)) throw new Error('was not refused', { cause: error });
    return { code: error.code, ...error.params };
  };
  const stands = async (leaf = 'name') =>
    platform.db
      .selectFrom('answer')
      .select(['value', 'revision'])
      .where('leaf', '=', leaf)
      .executeTakeFirst();
  const history = async (leaf = 'name') =>
    platform.db
      .selectFrom('answer_history')
      .select(['value', 'revision', 'writer'])
      .where('leaf', '=', leaf)
      .orderBy('id')
      .execute();
  const events = () => platform.db.selectFrom('event').selectAll().orderBy('seq').execute();
  const minutesLater = (minutes: number) =>
    platform.setClock(new Date(platform.clock().getTime() + minutes * 60_000));

  it('第一次填写：栏目、历史、事件一并写下，申报的更新时间随之改变', async () => {
    minutesLater(1);
    expect(await save({})).toEqual({ revision: 1, at: platform.clock() });
    expect(await stands()).toEqual({ value: '甲', revision: 1 });
    expect(await history()).toEqual([{ value: '甲', revision: 1, writer: 'tab' }]);
    const [event, ...more] = await events();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      kind: 'application.answered',
      target: id,
      person_id: clerk.personId,
      organisation_id: clerk.organisationId,
      address: '192.0.2.1',
      at: platform.clock(),
      success: true,
      detail: { leaf: 'name', revision: 1 },
    });
    expect(event!.digest).toBe(saltedDigest('甲', event!.salt).digest);
    const [head] = await selectHeads(platform.db, { ids: [id] });
    expect(head?.last_change).toEqual(platform.clock());
  });

  it.each([['文字'], [''], [0], [true], [null], [['r1', 'r2']], [{ type: 'doc' as const, content: [] }]])(
    '填的是 %j，读出来一样',
    async (value) => {
      await save({ value });
      expect(await stands()).toEqual({ value, revision: 1 });
    },
  );

  it('同一页面接着改，不必等上一次的回执', async () => {
    await save({});
    await save({ value: '甲乙', sequence: 2 });
    expect(await save({ value: '甲乙丙', sequence: 3 })).toMatchObject({ revision: 3 });
    expect(await stands()).toEqual({ value: '甲乙丙', revision: 3 });
  });

  it('重发的一次只算一次', async () => {
    await save({});
    await save({ value: '甲乙', basedOn: 1, sequence: 2 });
    expect(await save({ value: '甲乙', basedOn: 1, sequence: 2 })).toMatchObject({ revision: 2 });
    expect(await save({ value: '甲', sequence: 1 })).toMatchObject({ revision: 2 });
    expect(await stands()).toEqual({ value: '甲乙', revision: 2 });
    expect(await events()).toHaveLength(2);
  });

  it('提交之后重发提交之前已写下的一次，仍答以写下的那一版', async () => {
    await save({});
    await platform.db.updateTable('application').set({ state: 'submitted' }).execute();
    expect(await save({})).toMatchObject({ revision: 1 });
  });

  it('两人改同一栏：后到的得到对方的内容，谁的也没有被盖掉', async () => {
    await save({});
    const other = await makeMember(platform.db, {
      id: clerk.organisationId!,
      name: clerk.organisationName!,
      grants: ['applicant'],
    });
    await save({ value: '乙', basedOn: 1, writer: 'other', sequence: 1 }, other);
    expect(await refused(save({ value: '甲甲', basedOn: 1, sequence: 2 }))).toEqual({
      code: 'changedMeanwhile',
      label: '申报单位名称',
      by: other.name,
      value: '乙',
      revision: 2,
      at: platform.clock().toISOString(),
    });
    expect(await stands()).toEqual({ value: '乙', revision: 2 });
    expect(await events()).toHaveLength(2);
    expect(await save({ value: '甲甲', basedOn: 2, sequence: 3 })).toMatchObject({ revision: 3 });
    expect((await history()).map((row) => row.value)).toEqual(['甲', '乙', '甲甲']);
  });

  it('两人同时改不同的栏：两栏都在', async () => {
    await Promise.all([
      save({ leaf: 'a', value: '甲', writer: 'one' }),
      save({ leaf: 'b', value: '乙', writer: 'two' }),
    ]);
    expect(await stands('a')).toEqual({ value: '甲', revision: 1 });
    expect(await stands('b')).toEqual({ value: '乙', revision: 1 });
  });

  it('同一页面五分钟之内的改动在历史里合成一行，过了五分钟另起一行', async () => {
    await save({});
    minutesLater(4);
    await save({ value: '甲乙', basedOn: 1, sequence: 2 });
    minutesLater(2);
    await save({ value: '甲乙丙', basedOn: 2, sequence: 3 });
    expect(await history()).toEqual([
      { value: '甲乙', revision: 2, writer: 'tab' },
      { value: '甲乙丙', revision: 3, writer: 'tab' },
    ]);
  });

  it('同一人换一个页面改，历史里另起一行：前一个页面的字还在', async () => {
    await save({});
    await save({ value: '乙', basedOn: 1, writer: 'second tab' });
    expect((await history()).map((row) => row.value)).toEqual(['甲', '乙']);
  });

  it.each(applicationStates.filter((state) => !editableStates.includes(state)))(
    '申报处于 %s 时不能填写',
    async (state) => {
      await platform.db.updateTable('application').set({ state }).execute();
      expect(await refused(save({}))).toMatchObject({ code: 'stateForbids', act: '填写' });
      expect(await stands()).toBeUndefined();
      expect(await events()).toEqual([]);
    },
  );

  it('别的单位的申报等于没有', async () => {
    const stranger = await makeMember(platform.db, await makeOrganisation(platform.db, 'applicant'));
    await save({});
    expect(await refused(save({ sequence: 2 }, stranger))).toEqual({ code: 'notFound' });
    expect(await refused(save({ applicationId: 'nothing' }))).toEqual({ code: 'notFound' });
    expect(await stands()).toEqual({ value: '甲', revision: 1 });
  });

  it('服务器没见过的栏，从第几版改起都收下；见过又没有了的，先请看', async () => {
    expect(await save({ basedOn: 7 })).toMatchObject({ revision: 8 });
    await platform.db.deleteFrom('answer').execute();
    expect(await refused(save({ basedOn: 8, sequence: 2 }))).toMatchObject({
      code: 'changedMeanwhile',
      value: null,
      revision: 0,
    });
    expect(await save({ basedOn: 0, sequence: 3 })).toMatchObject({ revision: 1 });
  });
});
