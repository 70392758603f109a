import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { makeApplication, makeCall } from '../../testing/make-application.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { onePagePdf } from '../../testing/one-page-pdf.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { linkEvidence } from '../application/link-evidence.ts';
import { addEvidence } from './add-evidence.ts';
import { addPicture } from './add-picture.ts';
import { listOwnEvidence } from './list-evidence.ts';
import { removeOwnEvidence } from './remove-evidence.ts';
import { renameEvidence } from './rename-evidence.ts';

describe('单位的印证材料', () => {
  let platform: TestPlatform;
  let clerk: Actor;
  let stranger: Actor;
  let applicationId: string;
  beforeEach(async () => {
    platform = await openTestPlatform();
    const unit = await makeOrganisation(platform.db, 'recommender');
    const organisation = await makeOrganisation(platform.db, 'applicant', { unit_id: unit.id });
    clerk = await makeMember(platform.db, organisation, 'clerk');
    stranger = await makeMember(platform.db, await makeOrganisation(platform.db, 'applicant'));
    const parties = { callId: await makeCall(platform.db), organisationId: organisation.id, unitId: unit.id };
    applicationId = await makeApplication(platform.db, parties);
  });

  const add = async (name: string, title = '', bytes: Uint8Array = onePagePdf, who = clerk) => {
    const uploadId = await placeUpload(platform.dataDir, who.personId, name, bytes);
    return addEvidence(platform.asking(who), { uploadId, title });
  };
  const other = new TextEncoder().encode(`${new TextDecoder().decode(onePagePdf)}% 另一份\n%%EOF\n`);

  it('没写名称就用文件名，谁何时上传、几页、多大都记下', async () => {
    const made = await add('专利证书.pdf');
    expect(made).toMatchObject({
      title: '专利证书',
      fileName: '专利证书.pdf',
      type: 'application/pdf',
      pages: 1,
      bytes: onePagePdf.length,
      uploadedBy: clerk.name,
      uploadedAt: platform.clock().toISOString(),
      sameAs: [],
      usedBy: [],
    });
    expect(await platform.files.has(made.hash)).toBe(true);
  });

  it('同样内容传两次，两份都指出对方；内容只存一份', async () => {
    const first = await add('a.pdf');
    const second = await add('b.pdf');
    const third = await add('c.pdf', '', other);
    const listed = await listOwnEvidence(platform.asking(clerk));
    const same = Object.fromEntries(listed.map(({ id, sameAs }) => [id, sameAs]));
    expect(same).toEqual({ [first.id]: [second.id], [second.id]: [first.id], [third.id]: [] });
    const stored = await platform.db.selectFrom('stored_file').select('hash').execute();
    expect(stored).toHaveLength(2);
  });

  it('别的单位看不见、改不了、删不了；同样内容也互不相干', async () => {
    const { id } = await add('a.pdf');
    const theirs = await add('a.pdf', '', onePagePdf, stranger);
    expect(theirs.sameAs).toEqual([]);
    const asking = platform.asking(stranger);
    expect((await listOwnEvidence(asking)).map((item) => item.id)).toEqual([theirs.id]);
    await expect(renameEvidence(asking, { evidenceId: id, title: 'x' })).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(removeOwnEvidence(asking, { evidenceId: id })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('用到的地方数得清；用着的不能删，不用了才能删', async () => {
    const { id } = await add('a.pdf', '专利证书');
    const asking = platform.asking(clerk);
    const { indicators } = await noticeOf(platform.db, await originOf(platform.db, applicationId));
    const target = `indicator.${indicators[0]?.key ?? ''}`;
    await linkEvidence(asking, {
      applicationId,
      target,
      links: [
        { evidenceId: id, pages: null },
        { evidenceId: id, pages: [1, 1] },
      ],
    });
    const [item] = await listOwnEvidence(asking);
    expect(item?.usedBy).toEqual([{ applicationId, count: 2 }]);
    await expect(removeOwnEvidence(asking, { evidenceId: id })).rejects.toMatchObject({
      code: 'inUse',
      params: { what: '专利证书', where: '申报中的 2' },
    });
    await linkEvidence(asking, { applicationId, target, links: [] });
    await removeOwnEvidence(asking, { evidenceId: id });
    expect(await listOwnEvidence(asking)).toEqual([]);
    await expect(removeOwnEvidence(asking, { evidenceId: id })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('改名称；清空就回到文件名', async () => {
    const { id } = await add('证书.pdf', '旧名');
    const asking = platform.asking(clerk);
    expect(await renameEvidence(asking, { evidenceId: id, title: ' 新名 ' })).toMatchObject({
      title: '新名',
    });
    expect(await renameEvidence(asking, { evidenceId: id, title: ' ' })).toMatchObject({ title: '证书' });
  });

  it('每件事都有记录，记录里没有名称', async () => {
    const { id } = await add('证书.pdf', '保密的名称');
    const asking = platform.asking(clerk);
    await renameEvidence(asking, { evidenceId: id, title: '保密的新名称' });
    await removeOwnEvidence(asking, { evidenceId: id });
    const events = await platform.db
      .selectFrom('event')
      .select(['kind', 'target', 'detail'])
      .orderBy('seq')
      .execute();
    expect(events.map(({ kind, target }) => [kind, target])).toEqual(
      ['evidence.added', 'evidence.renamed', 'evidence.removed'].map((kind) => [kind, id]),
    );
    expect(JSON.stringify(events)).not.toContain('保密');
  });

  it('坏的图片不收', async () => {
    const uploadId = await placeUpload(
      platform.dataDir,
      clerk.personId,
      'a.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    );
    await expect(addPicture(platform.asking(clerk), { uploadId })).rejects.toMatchObject({
      code: 'fileRefused',
    });
  });
});
