import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { readExcel } from '#papers/excel-in/read-excel.ts';
import { renderList } from '#papers/excel-in/render-list.ts';
import { organisationList } from '#procedure/lists/organisation-list.ts';
import { summaryListOf } from '#procedure/application/summary-list.ts';
import { inventedCode } from '../../demo/vary-sample.ts';
import { makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { ListDesk, type Row } from './testing/list-desk.ts';

describe('从 Excel 导入名单', () => {
  let test: TestApp;
  let desk: ListDesk;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    desk = new ListDesk(test);
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const organisations = organisationList(null);
  const atUnit = '/recommending/lists/organisations';
  const row = (at: number, more: Row = {}): Row => ({
    ...{
      name: `样例名单第${String(at)}有限公司`,
      uscc: inventedCode('140100', at),
      region: '太原市',
      ...more,
    },
  });
  const named = (name: string) =>
    test.platform.db
      .selectFrom('organisation')
      .selectAll()
      .where('name', 'like', name)
      .orderBy('name')
      .execute();

  describe('单位名单', () => {
    it('先检查不写入；错误有行、列、原值、改法；有效的一次建好，邀请码在返回的文件里', async () => {
      const uploadId = await desk.sent(parties.unit, organisations, [
        row(1, { contactName: '张三', contactPhone: '13800001111' }),
        row(2, { uscc: '123' }),
        row(3, { region: '太原' }),
        row(4),
      ]);
      const verdict = await desk.check(parties.unit, atUnit, uploadId);
      expect(await named('样例名单%')).toEqual([]);
      expect(verdict.valid.map(({ row: at, title }) => [at, title])).toEqual([
        [2, '样例名单第1有限公司'],
        [5, '样例名单第4有限公司'],
      ]);
      expect(verdict.errors.map(({ row: at, column, value }) => [at, column, value])).toEqual([
        [3, 'B', '123'],
        [4, 'C', '太原'],
      ]);
      const taken = await desk.take(parties.unit, atUnit, uploadId, verdict.digest);
      expect(taken.count).toBe(2);
      expect(await named('样例名单%')).toMatchObject([
        {
          unit_id: parties.unit.organisationId,
          licence: 'missing',
          grants: ['applicant'],
          contact_name: '张三',
        },
        { unit_id: parties.unit.organisationId, licence: 'missing' },
      ]);
      const [codes] = await readExcel(Buffer.from(taken.file?.base64 ?? '', 'base64'));
      const first = codes?.rows[1]?.cells;
      expect(first?.get(0)?.text).toBe('样例名单第1有限公司');
      const code =
        [...(first?.values() ?? [])].find(({ text }) => /^\w{4}-\w{4}-\w{4}$/u.test(text))?.text ?? '';
      const read = await (await test.as(null))({ method: 'POST', url: '/api/codes/read', payload: { code } });
      expect(read.json<object>()).toMatchObject({
        purpose: 'invitation',
        organisationName: '样例名单第1有限公司',
      });
      const kinds = await test.platform.db.selectFrom('event').select('kind').orderBy('seq').execute();
      expect(kinds.map(({ kind }) => kind).slice(-5)).toEqual([
        ...[
          'organisation.created',
          'code.handedOut',
          'organisation.created',
          'code.handedOut',
          'import.made',
        ],
      ]);
    });

    it('检查之后有人先登记了其中一家：一行也不导入；同一文件不能导入两次', async () => {
      const uploadId = await desk.sent(parties.unit, organisations, [row(1), row(2)]);
      const { digest } = await desk.check(parties.unit, atUnit, uploadId);
      const taken = row(2)['uscc'] ?? '';
      const rival = await makeOrganisation(test.platform.db, 'applicant', { uscc: taken });
      expect(await desk.take(parties.unit, atUnit, uploadId, digest)).toMatchObject({ code: 'listChanged' });
      expect(await named('样例名单%')).toEqual([]);
      await test.platform.db.deleteFrom('organisation').where('id', '=', rival.id).execute();
      const both = await Promise.all([1, 2].map(() => desk.take(parties.unit, atUnit, uploadId, digest)));
      expect(both.map(({ code }) => code ?? 'taken').sort()).toEqual(['notFound', 'taken']);
      expect(await named('样例名单%')).toHaveLength(2);
    });

    it('两个人同时导入同一份名单：每家只登记一次，另一人被告知已有变化', async () => {
      const { organisationId, organisationName } = parties.unit;
      const unit = {
        id: organisationId ?? '',
        name: organisationName ?? '',
        grants: ['recommender'],
      } as const;
      const people = [parties.unit, await makeMember(test.platform.db, unit)];
      const rows = Array.from({ length: 200 }, (_, at) => row(at + 1));
      const ready: (readonly [Actor, string, string])[] = [];
      for (const who of people) {
        const uploadId = await desk.sent(who, organisations, rows);
        ready.push([who, uploadId, (await desk.check(who, atUnit, uploadId)).digest]);
      }
      const both = await Promise.all(
        ready.map(([who, uploadId, digest]) => desk.take(who, atUnit, uploadId, digest)),
      );
      expect(both.map(({ code }) => code ?? 'taken').sort()).toEqual(['listChanged', 'taken']);
      expect(await named('样例名单%')).toHaveLength(rows.length);
    });

    it('写到一半数据库出错：什么也没有留下', async () => {
      const uploadId = await desk.sent(parties.unit, organisations, [row(1), row(2)]);
      const { digest } = await desk.check(parties.unit, atUnit, uploadId);
      await test.platform.db.schema.alterTable('one_time_code').renameColumn('hash', 'hash_away').execute();
      expect(await desk.take(parties.unit, atUnit, uploadId, digest)).toMatchObject({ code: 'failure' });
      await test.platform.db.schema.alterTable('one_time_code').renameColumn('hash_away', 'hash').execute();
      expect(await named('样例名单%')).toEqual([]);
      expect((await desk.take(parties.unit, atUnit, uploadId, digest)).count).toBe(2);
    });

    it('已登记、无人加入的重新发码，旧码作废；已有人加入的、别的推荐单位的是错误', async () => {
      await desk.takeAll(
        parties.unit,
        atUnit,
        await desk.sent(parties.unit, organisations, [row(1), row(2)]),
      );
      const [, second] = await named('样例名单%');
      await makeMember(test.platform.db, {
        id: second?.id ?? '',
        name: second?.name ?? '',
        grants: ['applicant'],
      });
      const uploadId = await desk.sent(parties.unit, organisations, [row(1), row(2), row(3)]);
      const verdict = await desk.check(parties.unit, atUnit, uploadId);
      expect(verdict.valid.map(({ row: at }) => at)).toEqual([2, 4]);
      expect(verdict.errors.map(({ row: at, column }) => [at, column])).toEqual([[3, 'B']]);
      await desk.take(parties.unit, atUnit, uploadId, verdict.digest);
      const codes = test.platform.db.selectFrom('one_time_code').selectAll().where('used_at', 'is', null);
      expect(await codes.execute()).toHaveLength(3);
      const other = await makeMember(
        test.platform.db,
        await makeOrganisation(test.platform.db, 'recommender'),
      );
      const foreign = await desk.check(other, atUnit, await desk.sent(other, organisations, [row(1)]));
      expect([foreign.valid, foreign.errors[0]?.column]).toEqual([[], 'B']);
    });

    it('系统管理员的名单每行写明推荐单位', async () => {
      const system = await makeAdministrator(test.platform.db, 'system');
      const list = organisationList(['甲']);
      const at = '/admin/lists/organisations';
      const unit = parties.unit.organisationName ?? '';
      const uploadId = await desk.sent(system, list, [row(1, { unit }), row(2, { unit: '没有的单位' })]);
      const verdict = await desk.check(system, at, uploadId);
      expect(verdict.errors.map(({ row: line, value }) => [line, value])).toEqual([[3, '没有的单位']]);
      expect((await desk.take(system, at, uploadId, verdict.digest)).count).toBe(1);
      expect(await named('样例名单%')).toMatchObject([{ unit_id: parties.unit.organisationId }]);
      const template = await desk.ask<{ fileName: string; base64: string }>(system, at);
      expect(template.fileName).toBe('单位名单模板.xlsx');
    });

    it('标注的文件打得开，原来的内容都在', async () => {
      const rows = [row(1), row(2, { uscc: '123' })];
      const uploadId = await desk.sent(parties.unit, organisations, rows);
      const { marked } = await desk.check(parties.unit, atUnit, uploadId, true);
      expect(marked?.fileName).toBe('名单（已标注）.xlsx');
      const bytes = Buffer.from(marked?.base64 ?? '', 'base64');
      expect(await readExcel(bytes)).toEqual(await readExcel(await renderList(organisations, rows)));
      const again = await desk.check(parties.unit, atUnit, await desk.upload(parties.unit, bytes));
      expect(again.errors).toHaveLength(1);
    });

    it('读不了的文件说明原因', async () => {
      const bad = await desk.check(
        parties.unit,
        atUnit,
        await desk.upload(parties.unit, Buffer.from('甲,乙'), 'a.csv'),
      );
      expect([bad.code, bad.message]).toEqual([
        'fileRefused',
        expect.stringContaining('另存为“Excel 工作簿'),
      ]);
      const other = await desk.check(
        parties.unit,
        atUnit,
        await desk.sent(parties.unit, summaryListOf(shanxi2023), [{ applicantName: '甲' }]),
      );
      expect(other.message).toContain('没有找到表头');
    });
  });
});
