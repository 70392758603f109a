import { beforeEach, describe, expect, it } from 'vitest';
import { bringTo, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { applicationHead } from '../application/application-heads.ts';
import { listBatches } from '../authority/list-batches.ts';
import { listHandedUp } from '../authority/list-handed-up.ts';
import { exportRows } from '../authority/export-rows.ts';
import { sendBackBatch } from '../authority/send-back-batch.ts';
import { handUp } from './hand-up.ts';
import { listQueue } from './list-queue.ts';
import { readSummary } from './read-summary.ts';
import { recommendApplication } from './recommend-application.ts';
import { saveOpinions } from './save-opinions.ts';
import { readRecommendation } from './read-recommendation.ts';
import { saveRecommendation } from './save-recommendation.ts';
import { setOrder } from './set-order.ts';

const samples = ['enterprise', 'regional', 'industry'] as const;

describe('推荐与上报', () => {
  let platform: TestPlatform;
  let parties: Parties;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
  });

  const unit = () => platform.asking(parties.unit);
  const summary = () => readSummary(unit(), { callId: parties.callId });
  const save = (applicationId: string, changes: Partial<Parameters<typeof saveRecommendation>[1]>) =>
    saveRecommendation(unit(), {
      ...{ applicationId, opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '' },
      ...{ contact: null, mainContent: null, uploadId: null, ...changes },
    });
  const recommendedThree = async () => {
    const ids: string[] = [];
    for (const sample of samples) ids.push(await bringTo(platform, parties, 'recommended', sample));
    return ids as [string, string, string];
  };

  it('没有意见、日期、盖章扫描件就不能推荐', async () => {
    const applicationId = await bringTo(platform, parties, 'sealed');
    const recommend = () => refusalOf(recommendApplication(unit(), { applicationId }));
    expect(await recommend()).toBe('opinionMissing');
    await saveOpinions(unit(), {
      ...{ applicationIds: [applicationId], opinion: '同意推荐', opinedOn: '2023-06-01' },
    });
    expect(await recommend()).toBe('opinionMissing');
    await save(applicationId, { uploadId: await upload(platform, parties.unit) });
    expect(await recommend()).toBeNull();
    expect(await refusalOf(save(applicationId, { opinion: '' }))).toBe('opinionMissing');
  });

  it('同一意见给多份，其中有一份不行就都不写', async () => {
    const sealed = await bringTo(platform, parties, 'sealed');
    const returned = await bringTo(platform, parties, 'returned', 'regional');
    const applicationIds = [sealed, returned];
    const opinion = { opinion: '同意推荐', opinedOn: '2023-06-01' };
    expect(await refusalOf(saveOpinions(unit(), { applicationIds, ...opinion }))).toBe('stateForbids');
    expect((await readRecommendation(unit(), { applicationId: sealed })).opinion).toBe('');
  });

  it('汇总表取自实时数据，推荐单位改过的按改过的', async () => {
    const [first] = await recommendedThree();
    await save(first, {
      order: 1,
      contact: '样例联系人 13800000000',
      mainContent: '建设一个样例平台',
      remark: '优先',
    });
    const rows = await summary();
    expect(rows.map(({ centreType, order }) => [centreType, order])).toEqual([
      ['企业型', 1],
      ['区域型', 2],
      ['行业型', 3],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ contact: '样例联系人 13800000000', mainContent: '建设一个样例平台', remark: '优先' },
      ...{ mainContentCharacters: 8, totalInvestment: '4860', recommender: parties.unit.organisationName },
    });
    expect(rows[1]!.contact).toBe('常喆 13800001002');
  });

  it('排好的次序一直带到主管部门；之后推荐的排在已上报的后面', async () => {
    const [first, second, third] = await recommendedThree();
    await setOrder(unit(), { callId: parties.callId, applicationIds: [third, first] });
    expect((await summary()).map((row) => row.applicationId)).toEqual([third, first, second]);
    const { batchId } = await handUp(unit(), { callId: parties.callId });
    const [batch] = await listBatches(platform.asking(parties.authority), undefined);
    expect(batch).toMatchObject({ id: batchId, unitName: parties.unit.organisationName });
    expect(batch!.applications.map((head) => head.id)).toEqual([third, first, second]);
    const exported = await exportRows(platform.asking(parties.authority), parties.callId);
    expect(exported.map((row) => row.summary.applicationId)).toEqual([third, first, second]);
    await setOrder(unit(), { callId: parties.callId, applicationIds: [second] });
    expect((await summary()).map((row) => row.order)).toEqual([1, 2, 3]);
  });

  it('别的单位的申报排不进来', async () => {
    expect(await refusalOf(setOrder(unit(), { callId: parties.callId, applicationIds: ['nothing'] }))).toBe(
      'notFound',
    );
  });

  it('主要建设内容超过 500 字不能上报，说出是哪一家', async () => {
    const id = await bringTo(platform, parties, 'recommended');
    await save(id, { mainContent: '字'.repeat(501), order: 1 });
    expect(await refusalOf(handUp(unit(), { callId: parties.callId }))).toBe('mainContentTooLong');
    await save(id, { mainContent: '字'.repeat(500), order: 1 });
    expect(await refusalOf(handUp(unit(), { callId: parties.callId }))).toBeNull();
  });

  it('整批退回：推荐单位看到原因，申报单位看不到，改好可以再上报', async () => {
    const id = await bringTo(platform, parties, 'handedUp');
    const authority = platform.asking(parties.authority);
    const [batch] = await listBatches(authority, undefined);
    const reason = '联系电话与基本情况表不一致';
    expect(await refusalOf(sendBackBatch(authority, { batchId: batch!.id, reason: '不' }))).toBe(
      'reasonMissing',
    );
    await sendBackBatch(authority, { batchId: batch!.id, reason });
    const head = (of: Parties['unit']) => applicationHead(platform.db, of, id);
    expect(await head(parties.unit)).toMatchObject({ state: 'recommended', reason });
    expect((await head(parties.applicant)).reason).toBeNull();
    expect(await listBatches(authority, undefined)).toEqual([]);
    expect(await refusalOf(sendBackBatch(authority, { batchId: batch!.id, reason }))).toBe('notFound');
    await handUp(unit(), { callId: parties.callId });
    expect((await listHandedUp(authority, undefined)).applications.map((one) => one.reason)).toEqual([null]);
  });

  it('主管部门看到已上报的，在途的只有数目', async () => {
    await bringTo(platform, parties, 'draft', 'regional');
    await bringTo(platform, parties, 'submitted', 'industry');
    const handedUp = await bringTo(platform, parties, 'handedUp');
    const { applications, onTheWay } = await listHandedUp(platform.asking(parties.authority), undefined);
    expect(applications.map((head) => head.id)).toEqual([handedUp]);
    const place = { callId: parties.callId, region: '太原市', count: 1 };
    expect(onTheWay).toHaveLength(2);
    expect(onTheWay).toEqual(
      expect.arrayContaining([
        { ...place, centreType: 'regional', state: 'draft' },
        { ...place, centreType: 'industry', state: 'submitted' },
      ]),
    );
  });

  it('待办里没有草稿', async () => {
    await bringTo(platform, parties, 'draft', 'regional');
    const submitted = await bringTo(platform, parties, 'submitted');
    expect((await listQueue(unit(), undefined)).map((head) => head.id)).toEqual([submitted]);
  });
});
