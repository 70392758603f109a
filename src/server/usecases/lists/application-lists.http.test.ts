import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { indicatorList } from '#procedure/application/indicator-list.ts';
import { summaryListOf } from '#procedure/application/summary-list.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { ListDesk, type Row } from './testing/list-desk.ts';

describe('从 Excel 导入附件4 和指标', () => {
  let test: TestApp;
  let desk: ListDesk;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    desk = new ListDesk(test);
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  describe('附件4', () => {
    const at = () => `/recommending/calls/${parties.callId}/lists/summary`;
    const list = summaryListOf(shanxi2023);

    it('按单位对应，列出不同之处；采用文字和次序，总投资以平台为准', async () => {
      const first = await bringTo(test.platform, parties, 'recommended');
      const second = await bringTo(test.platform, parties, 'recommended', 'regional');
      const summary = await desk.ask<{ applicationId: string; applicantName: string; centreType: string }[]>(
        parties.unit,
        `/recommending/calls/${parties.callId}/summary`,
      );
      const of = (id: string): Row => {
        const one = summary.find(({ applicationId }) => applicationId === id);
        return { applicantName: one?.applicantName ?? '', centreType: one?.centreType ?? '' };
      };
      const uploadId = await desk.sent(parties.unit, list, [
        { ...of(second), number: '1', remark: '优先', totalInvestment: '7' },
        { ...of(first), number: '2', opinion: '经审核，同意推荐。', opinedOn: '2023年6月2日' },
        { applicantName: '没有申报的公司', number: '3' },
      ]);
      const verdict = await desk.check(parties.unit, at(), uploadId);
      expect(verdict.errors.map(({ row: line, column }) => [line, column])).toEqual([[4, 'D']]);
      expect(
        verdict.valid.map(({ lines }) => lines.map(({ label, after, taken }) => [label, after, taken])),
      ).toEqual([
        [
          ['推荐次序', '1', true],
          ['备注', '优先', true],
          ['总投资', '7', false],
        ],
        [
          ['推荐次序', '2', true],
          ['推荐意见', '经审核，同意推荐。', true],
          ['推荐日期', '2023-06-02', true],
        ],
      ]);
      expect(await desk.take(parties.unit, at(), uploadId, verdict.digest)).toEqual({ count: 2, file: null });
      const after = await test.platform.db.selectFrom('recommendation').selectAll().execute();
      const kept = (id: string) => after.find((one) => one.application_id === id);
      expect(kept(second)).toMatchObject({ place: 1, remark: '优先', opinion: '同意推荐' });
      expect(kept(first)).toMatchObject({ place: 2, opinion: '经审核，同意推荐。', opined_on: '2023-06-02' });
    });

    it('平台自己导出的附件4 读回来，没有任何不同', async () => {
      await bringTo(test.platform, parties, 'recommended');
      await bringTo(test.platform, parties, 'recommended', 'industry');
      const file = await (
        await test.as(parties.unit)
      )({ method: 'GET', url: `/api/recommending/calls/${parties.callId}/summary.xlsx` });
      const verdict = await desk.check(parties.unit, at(), await desk.upload(parties.unit, file.rawPayload));
      expect([verdict.errors, verdict.valid.map(({ act, lines }) => [act, lines]), verdict.absent]).toEqual([
        ...[
          [],
          [
            ['与平台一致', []],
            ['与平台一致', []],
          ],
          [],
        ],
      ]);
    });

    it('已上报的不能再改，表中没有的申报列出来', async () => {
      const id = await bringTo(test.platform, parties, 'handedUp');
      const [one] = await desk.ask<{ applicantName: string }[]>(
        parties.unit,
        `/recommending/calls/${parties.callId}/summary`,
      );
      const changed = await desk.check(
        parties.unit,
        at(),
        await desk.sent(parties.unit, list, [{ applicantName: one?.applicantName ?? '', remark: '改' }]),
      );
      expect([changed.valid, changed.errors[0]?.says]).toEqual([[], expect.stringContaining('不能再改')]);
      await bringTo(test.platform, parties, 'recommended', 'regional');
      const rest = await desk.check(
        parties.unit,
        at(),
        await desk.sent(parties.unit, list, [{ applicantName: '没有申报的公司' }]),
      );
      expect(rest.absent).toHaveLength(2);
      expect(id).toBeTruthy();
    });
  });

  describe('指标', () => {
    const index = indexProgramme(shanxi2023, 'industry', 2023);
    const list = indicatorList(index);
    const [first, second] = index.indicators.map(({ key }) => `indicator.${key}`);

    it('填入自己的草稿，历史里查得到；空着的格不动；别家的行是错误', async () => {
      const id = await bringTo(test.platform, parties, 'draft', 'industry');
      const at = `/applications/${id}/lists/indicators`;
      const name = parties.applicant.organisationName ?? '';
      const uploadId = await desk.sent(parties.applicant, list, [
        { name, [first ?? '']: '4321', [second ?? '']: '1.5亿' },
        { name: '别的公司', [first ?? '']: '1' },
      ]);
      const verdict = await desk.check(parties.applicant, at, uploadId);
      expect(verdict.errors.map(({ row: line, column }) => [line, column])).toEqual([[3, 'A']]);
      expect(verdict.valid[0]?.lines.map(({ after }) => after)).toEqual(['4321', '15000']);
      expect(verdict.notes.map(({ column }) => column)).toEqual(['C']);
      expect(await desk.take(parties.applicant, at, uploadId, verdict.digest)).toEqual({
        count: 2,
        file: null,
      });
      const history = await desk.ask<{ value: unknown }[]>(
        parties.applicant,
        `/applications/${id}/answers/${first ?? ''}/history`,
      );
      expect(history[0]?.value).toBe('4321');
    });

    it('提交以后不能填入；检查后有人改了同一项，什么也不写', async () => {
      const id = await bringTo(test.platform, parties, 'draft', 'industry');
      const at = `/applications/${id}/lists/indicators`;
      const name = parties.applicant.organisationName ?? '';
      const uploadId = await desk.sent(parties.applicant, list, [
        { name, [first ?? '']: '4321', [second ?? '']: '9' },
      ]);
      const { digest } = await desk.check(parties.applicant, at, uploadId);
      await test.platform.db
        .updateTable('answer')
        .set({ value: JSON.stringify('17'), revision: 7 })
        .where('application_id', '=', id)
        .where('leaf', '=', second ?? '')
        .execute();
      expect(await desk.take(parties.applicant, at, uploadId, digest)).toMatchObject({ code: 'listChanged' });
      const submitted = await bringTo(test.platform, parties, 'submitted', 'regional');
      expect(
        await desk.check(parties.applicant, `/applications/${submitted}/lists/indicators`, uploadId),
      ).toMatchObject({ code: 'stateForbids' });
    });
  });
});
