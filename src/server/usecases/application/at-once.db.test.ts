import { beforeEach, describe, expect, it } from 'vitest';
import { bringTo, fileSeals, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { handUp } from '../recommending/hand-up.ts';
import { readSummary } from '../recommending/read-summary.ts';
import { recommendApplication } from '../recommending/recommend-application.ts';
import { saveRecommendation } from '../recommending/save-recommendation.ts';
import { readReceipt } from './read-receipt.ts';
import { saveAnswer } from './save-answer.ts';
import { sealApplication } from './seal-application.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';

describe('几个人同时办', () => {
  let platform: TestPlatform;
  let parties: Parties;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
  });

  const applicant = () => platform.asking(parties.applicant);
  const unit = () => platform.asking(parties.unit);
  const outcomes = async (works: readonly Promise<unknown>[]) =>
    (await Promise.all(works.map(refusalOf))).map((code) => code ?? 'done').sort();

  it('同时点两次开始，只有一份', async () => {
    const start = () => startApplication(applicant(), { callId: parties.callId, centreType: 'industry' });
    expect(await outcomes([start(), start(), start()])).toEqual(['alreadyThere', 'alreadyThere', 'done']);
  });

  it('同时提交几份，编号各不相同，不跳号', async () => {
    const ids: string[] = [];
    for (const sample of ['enterprise', 'regional', 'industry'])
      ids.push(await bringTo(platform, parties, 'draft', sample));
    const submit = (applicationId: string) =>
      submitApplication(applicant(), { applicationId, promise: true });
    expect(await outcomes(ids.map(submit))).toEqual(['done', 'done', 'done']);
    const receipts = await Promise.all(
      ids.map((applicationId) => readReceipt(applicant(), { applicationId })),
    );
    expect(receipts.map(({ number }) => number.slice(-4)).sort()).toEqual(['0001', '0002', '0003']);
  });

  it('同一份提交两次，只有一次算数；同时存的一栏要么在版本里，要么没有存下', async () => {
    const applicationId = await bringTo(platform, parties, 'draft');
    const submit = () => submitApplication(applicant(), { applicationId, promise: true });
    const save = saveAnswer(applicant(), {
      ...{ applicationId, leaf: 'applicant.capital', value: '7777' },
      ...{ basedOn: 1, writer: 'tab', sequence: 1 },
    });
    const [saved, ...submitted] = await Promise.all([
      refusalOf(save),
      refusalOf(submit()),
      refusalOf(submit()),
    ]);
    expect(submitted.map((code) => code ?? 'done').sort()).toEqual(['done', 'stateForbids']);
    const [version] = await platform.db.selectFrom('version').select('dossier').execute();
    expect(version!.dossier.answers['applicant.capital']).toBe(saved === null ? '7777' : '6000');
  });

  it('同时推荐几份，次序不重；同时上报两次，只有一批', async () => {
    const ids: string[] = [];
    for (const sample of ['enterprise', 'regional', 'industry']) {
      const applicationId = await bringTo(platform, parties, 'submitted', sample);
      await fileSeals(platform, parties.applicant, applicationId);
      await sealApplication(applicant(), { applicationId });
      await saveRecommendation(unit(), {
        ...{ applicationId, opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '' },
        ...{ contact: null, mainContent: null, uploadId: await upload(platform, parties.unit) },
      });
      ids.push(applicationId);
    }
    const recommend = (applicationId: string) => recommendApplication(unit(), { applicationId });
    expect(await outcomes(ids.map(recommend))).toEqual(['done', 'done', 'done']);
    const rows = await readSummary(unit(), { callId: parties.callId });
    expect(rows.map((row) => row.order)).toEqual([1, 2, 3]);
    const up = () => handUp(unit(), { callId: parties.callId });
    expect(await outcomes([up(), up()])).toEqual(['done', 'nothingToHandUp']);
  });
});
