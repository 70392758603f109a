import { beforeEach, describe, expect, it } from 'vitest';
import { joinPdfs } from '#papers/pdf/join-pdfs.ts';
import type { Asking } from '../../context.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { paperBytes } from '../../papers/kept-papers.ts';
import { printableFor } from '../../papers/printable.ts';
import { findApplication } from '../../storage/applications.ts';
import { bringTo, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { scanRead } from '../../testing/scan-read.ts';
import { returnApplication } from '../recommending/return-application.ts';
import { confirmScan } from './confirm-scan.ts';
import { fileSeal } from './file-seal.ts';
import { listPapers } from './list-papers.ts';
import { openApplication } from './open-application.ts';
import { saveAnswer } from './save-answer.ts';
import { sealApplication } from './seal-application.ts';
import { submitApplication } from './submit-application.ts';

const paper = 'basic-info' as const;

describe('上传的盖章扫描件', () => {
  let platform: TestPlatform;
  let parties: Parties;
  let applicationId: string;
  let applicant: Asking;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    applicationId = await bringTo(platform, parties, 'submitted');
    applicant = platform.asking(parties.applicant);
  });

  /** The pages of the paper as it is now: what a perfect scanner makes of it. */
  async function scanned(...pages: readonly number[]): Promise<Uint8Array> {
    const row = await findApplication(platform.db, applicationId);
    if (!row) throw new Error('There is no application.');
    const printable = await printableFor(platform, parties.applicant, row);
    const bytes = await paperBytes(platform, printable, paper, 'pdf');
    if (pages.length === 0) return bytes;
    return joinPdfs([{ bytes, pages }]);
  }

  async function file(bytes: Uint8Array, asking = applicant) {
    const uploadId = await placeUpload(platform.dataDir, parties.applicant.personId, 'scan.pdf', bytes);
    await fileSeal(asking, { applicationId, paper, uploadId });
    return scanRead(asking, applicationId, paper);
  }

  const code = async () =>
    (await listPapers(applicant, { applicationId })).find((one) => one.paper === paper)?.code ?? '';

  it('是这一版的，当即说一致；推荐单位看到同样的结论', async () => {
    expect(await file(await scanned())).toMatchObject({ verdict: { state: 'agrees', extent: 'whole' } });
    const seen = await listPapers(platform.asking(parties.unit), { applicationId });
    expect(seen.find((one) => one.paper === paper)?.seal?.check).toMatchObject({
      verdict: { state: 'agrees' },
      confirmed: null,
    });
  });

  it('只有签字盖章页也一致；缺页、重页当即说出', async () => {
    expect(await file(await scanned(1, 7))).toMatchObject({ verdict: { state: 'agrees', extent: 'signed' } });
    expect(await file(await scanned(1, 2, 3, 4, 6, 7))).toMatchObject({
      verdict: { state: 'differs', faults: [{ kind: 'missing', pages: [5] }] },
    });
    expect(await file(await scanned(1, 2, 3, 4, 5, 6, 7, 2))).toMatchObject({
      verdict: { state: 'differs', faults: [{ kind: 'doubled', page: 2, scanPages: [2, 8] }] },
    });
  });

  it('空白页无法识别，不能完成盖章；照纸件输入校验码才行，记下谁在何时', async () => {
    const papers = await listPapers(applicant, { applicationId });
    for (const { paper: one, needsSeal } of papers)
      if (needsSeal)
        await fileSeal(applicant, {
          ...{ applicationId, paper: one },
          uploadId: await upload(platform, parties.applicant),
        });
    expect(await refusalOf(sealApplication(applicant, { applicationId }))).toBe('scansOpen');
    const filedAt = platform.clock().toISOString();
    const confirm = (typed: string) => confirmScan(applicant, { applicationId, paper, filedAt, typed });
    expect(await refusalOf(confirm('不记得'))).toBe('scanCodeUnreadable');
    expect(await refusalOf(confirm('0000-0000-0000'))).toBe('scanCodeOther');
    await scanRead(applicant, applicationId, paper);
    const after = await confirm((await code()).toLowerCase());
    expect(after.find((one) => one.paper === paper)?.seal?.check).toMatchObject({
      verdict: { state: 'unread' },
      confirmed: { by: parties.applicant.name, at: platform.clock().toISOString() },
    });
    for (const one of papers)
      if (one.needsSeal)
        await confirmScan(applicant, { applicationId, paper: one.paper, filedAt, typed: one.code ?? '' });
    expect(await sealApplication(applicant, { applicationId })).toMatchObject({ state: 'sealed' });
    const seen = await listPapers(platform.asking(parties.unit), { applicationId });
    expect(seen.find((one) => one.paper === paper)?.seal?.check?.confirmed?.by).toBe(
      parties.applicant.organisationName,
    );
  });

  it('换一份扫描件，先前的确认不再算数', async () => {
    await file(await scanned(1));
    const filedAt = platform.clock().toISOString();
    const confirm = async () =>
      confirmScan(applicant, { applicationId, paper, filedAt, typed: await code() });
    await confirm();
    platform.setClock(new Date(platform.clock().getTime() + 1000));
    expect(await file(await scanned(2))).toMatchObject({ verdict: { state: 'differs' }, confirmed: null });
    expect(await refusalOf(confirm())).toBe('scanReplaced');
  });

  it('旧版本的页说出是哪一版，混在里面也找得出', async () => {
    const old = await scanned();
    const oldCode = await code();
    await returnApplication(platform.asking(parties.unit), { applicationId, reason: '请核对总投资' });
    const { answers } = await openApplication(applicant, { applicationId });
    const basedOn = answers['centre.head.phone']?.revision ?? 0;
    await saveAnswer(applicant, {
      ...{ applicationId, leaf: 'centre.head.phone', value: '13800009999' },
      ...{ basedOn, writer: 'w', sequence: 1 },
    });
    await submitApplication(applicant, { applicationId, promise: true });
    expect(await code()).not.toBe(oldCode);
    expect(await file(old)).toMatchObject({
      verdict: {
        state: 'differs',
        faults: [{ kind: 'otherVersion', code: oldCode, frozenAt: platform.clock().toISOString() }],
      },
    });
  });
});
