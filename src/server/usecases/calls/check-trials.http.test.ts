import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallSetUp, NoticeChangeItem } from '#contract/call-time.ts';
import type { TrialItem } from '#contract/check-trials.ts';
import type { OpenedApplication } from '#contract/application.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Check } from '#programme/definition/check.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { bringTo } from '../../testing/bring-to-state.ts';
import { type CallTest, openCallTest, type Refused } from './testing/open-call-test.ts';

/** 样例过不了的一条。 */
const strict: Check = {
  ...{ check: 'range', code: 'centre.tooSmall', severity: 'blocks', target: 'centre.investment.total' },
  ...{ leaves: ['centre.investment.total'], min: '99999999', place: '附件3 二', basis: 'assumed' },
};
const stricter: Programme = { ...shanxi2023, checks: [...shanxi2023.checks, strict] };
const reason = '上级要求核对总投资';

describe('试行的检查', () => {
  let here: CallTest;
  beforeEach(async () => {
    here = await openCallTest();
  });
  afterEach(() => here.close());

  const ofCall = (path: string) => `/authority/calls/${here.parties.callId}/${path}`;
  const amend = (more: object = {}) =>
    here.send<{ moved?: number } & Refused>(here.parties.authority, 'POST', ofCall('revisions'), {
      ...{ notice: stricter, reason, ...more },
    });
  const bind = (codes: readonly string[], why = reason) =>
    here.send<{ moved?: number } & Refused>(here.parties.authority, 'POST', ofCall('binding-checks'), {
      ...{ codes, reason: why },
    });
  const setUp = () => here.send<CallSetUp>(here.parties.authority, 'GET', ofCall('time'));
  const changesOf = async (id: string) => {
    const url = `/applications/${id}/notice-changes`;
    const read = await here.send<{ changes: NoticeChangeItem[] } | null>(here.parties.applicant, 'GET', url);
    return read?.changes;
  };
  const line = '转型促进中心总投资（万元）：不应小于 99999999';

  it('修订带来的检查先试行：原来能提交的还能提交；转为执行以后不能', async () => {
    const draft = await bringTo(here.platform, here.parties, 'draft');
    const preview = await here.send<{ trials: TrialItem[] }>(
      here.parties.authority,
      'POST',
      ofCall('revision-preview'),
      { notice: stricter },
    );
    expect(preview.trials).toEqual([{ code: strict.code, line, place: '附件3 二', follows: false }]);
    expect(await amend()).toEqual({ moved: 1 });
    expect((await setUp()).trials).toEqual(preview.trials);
    expect(await changesOf(draft)).toEqual([
      {
        ...{ what: 'added', part: 'check', id: strict.code, before: null },
        after: `${line}（试行：只提醒）`,
      },
    ]);
    expect(await here.submit(draft)).toMatchObject({ applicationId: draft });
    await here.act(here.parties.applicant, draft, 'withdraw');
    expect(await bind([strict.code])).toEqual({ moved: 1 });
    expect(await here.submit(draft)).toMatchObject({ code: 'stillBlocked' });
    const { trials, revisions } = await setUp();
    expect(trials).toEqual([]);
    expect(revisions.map(({ number, moved }) => [number, moved])).toEqual([
      [3, 1],
      [2, 1],
    ]);
    expect(await changesOf(draft)).toMatchObject([{ what: 'added', part: 'check', after: line }]);
    const kinds = await here.platform.db
      .selectFrom('event')
      .select(['kind', 'detail'])
      .where('kind', '=', 'call.checksBound')
      .execute();
    expect(kinds).toMatchObject([{ detail: { number: 3, checks: [strict.code] } }]);
  });

  it('已提交的保留原来的一版；采用时就定为执行的，立即执行', async () => {
    const submitted = await bringTo(here.platform, here.parties, 'submitted', 'industry');
    const draft = await bringTo(here.platform, here.parties, 'draft');
    const opened = (id: string) =>
      here.send<OpenedApplication>(here.parties.applicant, 'GET', `/applications/${id}`);
    const before = (await opened(submitted)).noticeDigest;
    expect((await amend({ binding: ['no.check'] })).code).toBe('notOnTrial');
    expect(await amend({ binding: [strict.code] })).toEqual({ moved: 1 });
    expect((await setUp()).trials).toEqual([]);
    expect((await opened(submitted)).noticeDigest).toBe(before);
    expect(await here.submit(draft)).toMatchObject({ code: 'stillBlocked' });
  });

  it('不在试行的、没有原因的，不能转为执行；同一份修订不能再采用', async () => {
    await amend();
    expect((await bind(['no.check'])).code).toBe('notOnTrial');
    expect((await bind(['shareholders.overWhole'])).code).toBe('notOnTrial');
    expect((await bind([strict.code], '改')).code).toBe('reasonMissing');
    expect((await amend()).code).toBe('alreadyThere');
    expect((await setUp()).trials).toHaveLength(1);
  });
});
