import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedApplication } from '#contract/application.ts';
import type { CallSetUp, NoticeChangeItem } from '#contract/call-time.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { bringTo } from '../../testing/bring-to-state.ts';
import { type CallTest, openCallTest, type Refused } from './testing/open-call-test.ts';

/** 修订：一项改了措辞，新增一项。 */
const added = { ...shanxi2023.fields[0], id: 'applicant.formerName', label: '曾用名', required: false };
const amended: Programme = {
  ...shanxi2023,
  fields: [
    ...shanxi2023.fields.map((field) =>
      field.id === 'centre.name' ? { ...field, label: '中心名称（与公章一致）' } : field,
    ),
    added,
  ],
};
const reason = '更正中心名称的填法';

describe('修订正在进行的申报的通知', () => {
  let here: CallTest;
  beforeEach(async () => {
    here = await openCallTest();
  });
  afterEach(() => here.close());

  const amend = (notice: unknown = amended, why = reason) =>
    here.send<{ moved?: number } & Refused>(
      here.parties.authority,
      'POST',
      `/authority/calls/${here.parties.callId}/revisions`,
      {
        ...{ notice, reason: why },
      },
    );
  const opened = (id: string) =>
    here.send<OpenedApplication>(here.parties.applicant, 'GET', `/applications/${id}`);
  const noticeOf = async (id: string, actor = here.parties.applicant) => {
    const { noticeDigest } = await here.send<OpenedApplication>(actor, 'GET', `/applications/${id}`);
    return here.send<Programme>(
      here.parties.applicant,
      'GET',
      `/calls/${here.parties.callId}/notice?digest=${noticeDigest}`,
    );
  };
  const labelOf = (notice: Programme) => notice.fields.find(({ id }) => id === 'centre.name')?.label;
  const changesOf = (id: string) =>
    here.send<{ reasons: string[]; changes: NoticeChangeItem[] } | null>(
      here.parties.applicant,
      'GET',
      `/applications/${id}/notice-changes`,
    );
  const save = (applicationId: string, leaf: string) =>
    here.send(here.parties.applicant, 'PUT', `/applications/${applicationId}/answers/${leaf}`, {
      ...{ value: '样例', basedOn: 0, writer: 'tab', sequence: 1 },
    });

  it('先看变化再采用：草稿转到新修订，看得到变化直到阅知；已提交的保留原来的', async () => {
    const draft = await bringTo(here.platform, here.parties, 'draft');
    const submitted = await bringTo(here.platform, here.parties, 'submitted', 'industry');
    const returned = await bringTo(here.platform, here.parties, 'returned', 'regional');
    const before = await opened(draft);
    expect((await save(draft, added.id)).code).toBe('unknownLeaf');
    const url = `/authority/calls/${here.parties.callId}/revision-preview`;
    const preview = await here.send<{ drafts: number; types: { changes: NoticeChangeItem[] }[] }>(
      here.parties.authority,
      'POST',
      url,
      {
        notice: amended,
      },
    );
    const change = [
      { what: 'relabelled', part: 'field', id: 'centre.name', after: '中心名称（与公章一致）' },
      { what: 'added', part: 'field', id: added.id, before: null, after: '曾用名' },
    ];
    expect(preview).toMatchObject({
      drafts: 1,
      types: [{ changes: change }, { changes: change }, { changes: change }],
    });
    expect((await opened(draft)).noticeDigest).toBe(before.noticeDigest);
    expect(await amend()).toEqual({ moved: 1 });
    expect(labelOf(await noticeOf(draft))).toBe('中心名称（与公章一致）');
    for (const id of [submitted, returned]) expect(labelOf(await noticeOf(id))).toBe('转型促进中心名称');
    expect((await opened(draft)).answers).toEqual(before.answers);
    expect((await save(draft, added.id)).code).toBeUndefined();
    expect(await changesOf(draft)).toMatchObject({ reasons: [reason], changes: change });
    expect(await changesOf(submitted)).toBeNull();
    await here.send(here.parties.applicant, 'POST', `/applications/${draft}/notice-changes/read`, {});
    expect(await changesOf(draft)).toBeNull();
    const { revisions } = await here.send<CallSetUp>(
      here.parties.authority,
      'GET',
      `/authority/calls/${here.parties.callId}/time`,
    );
    expect(revisions).toMatchObject([{ number: 2, reason, moved: 1 }]);
  });

  it('采用以后开始的按新修订，提交、撤回都对；撤回来的旧申报这时才转过去', async () => {
    const submitted = await bringTo(here.platform, here.parties, 'submitted', 'industry');
    await amend();
    const fresh = await bringTo(here.platform, here.parties, 'submitted');
    expect(labelOf(await noticeOf(fresh, here.parties.unit))).toBe('中心名称（与公章一致）');
    expect(labelOf(await noticeOf(submitted, here.parties.unit))).toBe('转型促进中心名称');
    expect(await changesOf(fresh)).toBeNull();
    await here.send(here.parties.applicant, 'POST', `/applications/${submitted}/withdraw`, {});
    expect(labelOf(await noticeOf(submitted))).toBe('中心名称（与公章一致）');
    expect(await changesOf(submitted)).toMatchObject({ reasons: [reason] });
    expect(
      await here.send(here.parties.applicant, 'POST', `/applications/${submitted}/submit`, { promise: true }),
    ).toMatchObject({
      applicationId: submitted,
    });
    expect(
      await here.platform.db
        .selectFrom('version')
        .select('id')
        .where('application_id', '=', submitted)
        .execute(),
    ).toHaveLength(2);
  });

  it('两次修订一并显示；同一份、旧的一份不能再采用', async () => {
    const draft = await bringTo(here.platform, here.parties, 'draft');
    await amend();
    const third = { ...amended, fields: amended.fields.filter(({ id }) => id !== added.id) };
    expect(await amend(third, '不再要曾用名')).toEqual({ moved: 1 });
    expect(await changesOf(draft)).toMatchObject({
      reasons: [reason, '不再要曾用名'],
      changes: [{ what: 'relabelled', id: 'centre.name' }],
    });
    for (const notice of [third, amended, shanxi2023])
      expect((await amend(notice)).code).toBe('alreadyThere');
  });

  it('不能采用的说出错在哪里，什么也不改', async () => {
    const draft = await bringTo(here.platform, here.parties, 'draft');
    const said = async (notice: unknown) => {
      const { code, message } = await amend(notice);
      return `${code!} ${message!}`;
    };
    expect(await said({ id: 'other' })).toContain(
      'badNotice 这份修订不能采用：文件不是这份通知的修订，编号应为 shanxi-2023',
    );
    expect(await said({ id: 'shanxi-2023' })).toContain('不是一份通知');
    expect(await said({ ...amended, fields: 'none' })).toContain('不是一份通知');
    expect(await said({ ...amended, fields: [...amended.fields, added] })).toContain('编号重复');
    const gone = amended.centreTypes.filter(({ id }) => id !== 'enterprise');
    expect(await said({ ...amended, centreTypes: gone })).toMatch(/^badNotice/u);
    expect((await amend(amended, '改')).code).toBe('reasonMissing');
    expect(await here.platform.db.selectFrom('call_revision').selectAll().execute()).toEqual([]);
    expect(await changesOf(draft)).toBeNull();
  });
});
