import { beforeEach, describe, expect, it } from 'vitest';
import { endOfDay } from '#kernel/working-day.ts';
import { eventWords } from '#kernel/event-words.zh.ts';
import { bringTo, fileSeals, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { makeCall } from '../../testing/make-application.ts';
import { openTestPlatform, testNow, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { sampleInHand } from '../../testing/sample-in-hand.ts';
import { updateOrganisation } from '../../storage/organisations.ts';
import { returnApplication } from '../recommending/return-application.ts';
import { applicationHead } from './application-heads.ts';
import { fileSeal } from './file-seal.ts';
import { importDossier } from './import-dossier.ts';
import { listEvents } from './list-events.ts';
import { listPapers } from './list-papers.ts';
import { openApplication } from './open-application.ts';
import { readReceipt } from './read-receipt.ts';
import { saveAnswer } from './save-answer.ts';
import { sealApplication } from './seal-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

describe('提交', () => {
  let platform: TestPlatform;
  let parties: Parties;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
  });

  const applicant = () => platform.asking(parties.applicant);
  const unit = () => platform.asking(parties.unit);
  const submit = (applicationId: string, promise = true) =>
    submitApplication(applicant(), { applicationId, promise });
  const jobs = async () => {
    const { rows } = await platform.database.pool.query(
      'select name, data from pgboss.job order by name',
      [],
    );
    return rows as { name: string; data: unknown }[];
  };
  const change = async (applicationId: string, leaf: string, value: string) => {
    const { answers } = await openApplication(applicant(), { applicationId });
    const basedOn = answers[leaf]?.revision ?? 0;
    return saveAnswer(applicant(), {
      ...{ applicationId, leaf, value, basedOn },
      ...{ writer: `tab-${String(Math.random())}`, sequence: 1 },
    });
  };

  it('先给回执，冻结版本，排队生成表单', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    const receipt = await submit(applicationId);
    expect(receipt).toEqual({
      applicationId,
      number: `2023-${parties.callId.slice(0, 4).toUpperCase()}-0001`,
      submittedAt: testNow.toISOString(),
      digest: receipt.digest,
      sealsDueOn: '2023-06-06',
      submittedBy: parties.applicant.name,
    });
    expect(receipt.digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(await readReceipt(unit(), { applicationId })).toEqual(receipt);
    const versions = await platform.db.selectFrom('version').selectAll().execute();
    expect(versions.map((version) => version.digest)).toEqual([receipt.digest]);
    const data = { versionId: versions[0]!.id };
    expect(await jobs()).toEqual(['book', 'papers'].map((name) => ({ name, data })));
  });

  it('不能提交就什么也不留下：没有版本、没有编号、没有排队的工作', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    expect(await refusalOf(submit(applicationId, false))).toBe('promiseMissing');
    expect(await platform.db.selectFrom('version').selectAll().execute()).toEqual([]);
    expect(await jobs()).toEqual([]);
    expect(await refusalOf(readReceipt(applicant(), { applicationId }))).toBe('notFound');
  });

  it('截止以秒计', async () => {
    const closesAt = endOfDay('2023-05-31');
    const callId = await makeCall(platform.db, { closes_at: closesAt });
    platform.setClock(new Date(closesAt.getTime() - 1000));
    const first = await bringTo(platform, { ...parties, callId }, 'draft');
    const second = await bringTo(platform, { ...parties, callId }, 'draft', 'regional');
    expect(await refusalOf(submit(first))).toBeNull();
    platform.setClock(closesAt);
    expect(await refusalOf(submit(second))).toBe('deadlinePassed');
  });

  it('营业执照没有确认的可以填写，不能提交', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    await updateOrganisation(platform.db, parties.applicant.organisationId!, { licence: 'filed' });
    await change(applicationId, 'centre.name', '样例中心');
    expect(await refusalOf(submit(applicationId))).toBe('licenceUnconfirmed');
  });

  it('还有必须改正之处就不能提交', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    await change(applicationId, 'applicant.founded', '二〇二三年二月三十日');
    expect(await refusalOf(submit(applicationId))).toBe('stillBlocked');
  });

  it('字体里没有的字不能提交，免得盖了章的纸上是〓', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    await change(applicationId, 'centre.name', `样例中心${String.fromCodePoint(0x323af)}`);
    expect(await refusalOf(submit(applicationId))).toBe('glyphsMissing');
  });

  it('编号在一次申报里连续，退回再交不换号', async () => {
    const first = await bringTo(platform, parties, 'returned');
    const second = await bringTo(platform, parties, 'submitted', 'industry');
    const numbers = async (id: string) => (await submitAgain(id)).number.slice(-4);
    expect(await numbers(first)).toBe('0001');
    expect((await readReceipt(applicant(), { applicationId: second })).number.slice(-4)).toBe('0002');
  });
  const submitAgain = (id: string) => submit(id);

  it('没有变的表单撤回再交仍算盖过章，变了的要重盖', async () => {
    const applicationId = await bringTo(platform, parties, 'submitted');
    await fileSeals(platform, parties.applicant, applicationId);
    const before = await listPapers(applicant(), { applicationId });
    expect(before.map(({ paper, needsSeal, seal }) => [paper, needsSeal, seal !== null])).toEqual([
      ['basic-info', true, true],
      ['plan', true, true],
      ['evidence-index', false, false],
    ]);
    await withdrawApplication(applicant(), { applicationId });
    expect((await listPapers(applicant(), { applicationId })).map(({ code }) => code)).toEqual([
      null,
      null,
      null,
    ]);
    await change(applicationId, 'applicant.capital', '6001');
    await submit(applicationId);
    const after = await listPapers(applicant(), { applicationId });
    expect(after.map(({ seal }) => seal !== null)).toEqual([false, true, false]);
    expect(after[1]!.code).toBe(before[1]!.code);
    expect(await refusalOf(sealApplication(applicant(), { applicationId }))).toBe('sealsMissing');
  });

  it('一模一样再交一次，还是原来的版本，不重做表单', async () => {
    const applicationId = await bringTo(platform, parties, 'submitted');
    await withdrawApplication(applicant(), { applicationId });
    await submit(applicationId);
    expect(await platform.db.selectFrom('version').select('id').execute()).toHaveLength(1);
    expect((await jobs()).map(({ name }) => name)).toEqual(['book', 'papers']);
  });

  it('扫描件要是扫描件，印证材料目录不用盖章', async () => {
    const applicationId = await bringTo(platform, parties, 'submitted');
    const file = async (paper: 'plan' | 'evidence-index', uploadId: string) =>
      refusalOf(fileSeal(applicant(), { applicationId, paper, uploadId }));
    expect(await file('plan', await upload(platform, parties.unit))).toBe('notFound');
    expect(await file('evidence-index', await upload(platform, parties.applicant))).toBe('notFound');
    expect(await file('plan', await upload(platform, parties.applicant))).toBeNull();
  });

  it('退回以后推荐单位看到的是提交时的样子，申报单位看到正在改的', async () => {
    const applicationId = await bringTo(platform, parties, 'returned');
    await change(applicationId, 'centre.name', '样例改过的中心');
    const seenBy = async (asking: ReturnType<typeof applicant>) =>
      (await openApplication(asking, { applicationId })).answers['centre.name']?.value;
    expect(await seenBy(applicant())).toBe('样例改过的中心');
    expect(await seenBy(unit())).toBe('山西样例云枢数字化转型促进中心');
  });

  it('退回的原因和经过写得清楚', async () => {
    const applicationId = await bringTo(platform, parties, 'submitted');
    const reason = '请补充技术负责人的社保证明';
    await returnApplication(unit(), { applicationId, reason });
    const head = await applicationHead(platform.db, parties.applicant, applicationId);
    expect(head).toMatchObject({ state: 'returned', reason, editable: true, acts: ['submit'] });
    const { returns } = await openApplication(applicant(), { applicationId });
    expect(returns).toEqual([{ at: testNow.toISOString(), by: parties.unit.organisationName, reason }]);
    const events = await listEvents(applicant(), { applicationId });
    expect(events.map((event) => [event.what, event.by])).toEqual([
      [eventWords['application.returned'], parties.unit.organisationName],
      [eventWords['application.submitted'], parties.applicant.name],
      [eventWords['import.made'], parties.applicant.name],
    ]);
  });

  it('同一类型一次申报只能有一份，别的通知的卷宗不收', async () => {
    await bringTo(platform, parties, 'draft');
    const again = await sampleInHand(platform, 'enterprise');
    const other = { ...again, dossier: { ...again.dossier, centreType: 'industry', year: 2024 } };
    expect(await refusalOf(importDossier(applicant(), parties.callId, again))).toBe('alreadyThere');
    expect(await refusalOf(importDossier(applicant(), parties.callId, other))).toBe('badInput');
  });
});
