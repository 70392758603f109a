import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import { pagesWith } from '#papers/pdf/pages-with.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { readDossier, takeFiles } from '../../dossier/take-folder.ts';
import { keepPapers } from '../../papers/kept-papers.ts';
import { findApplication } from '../../storage/applications.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

const sample = fileURLToPath(new URL('../../../../samples/enterprise', import.meta.url));

describe('下载', () => {
  let test: TestApp;
  let parties: Parties;
  let people: Record<string, Actor | null>;
  let draft: string;
  let accepted: string;
  let evidenceId: string;
  let pictureHash: string;
  const clients = new Map<string, Awaited<ReturnType<TestApp['as']>>>();

  beforeAll(async () => {
    test = await openTestApp();
    const { platform } = test;
    parties = await makeParties(platform);
    people = {
      申报单位: parties.applicant,
      推荐单位: parties.unit,
      主管部门: parties.authority,
      别的申报单位: await makeMember(platform.db, await makeOrganisation(platform.db, 'applicant')),
      别的推荐单位: await makeMember(platform.db, await makeOrganisation(platform.db, 'recommender')),
      安全管理员: await makeAdministrator(platform.db, 'security'),
      没登录的人: null,
    };
    for (const [name, actor] of Object.entries(people)) clients.set(name, await test.as(actor));
    const { files } = await takeFiles(platform, sample, await readDossier(sample));
    expect(files.size).toBeGreaterThan(0);
    accepted = await bringTo(platform, parties, 'accepted');
    const other = { ...parties, callId: await makeCallLike(test) };
    draft = await bringTo(platform, other, 'draft');
    const evidence = await platform.db
      .selectFrom('evidence_link')
      .select('evidence_id')
      .where('application_id', '=', accepted)
      .execute();
    evidenceId = evidence[0]?.evidence_id ?? '';
    pictureHash = (await platform.db.selectFrom('picture').select('hash').executeTakeFirstOrThrow()).hash;
  }, 120_000);
  afterAll(() => test.app.close());

  const get = (who: string, url: string, headers: Record<string, string> = {}) =>
    clients.get(who)!({ method: 'GET', url, headers });
  const nobody = ['别的申报单位', '别的推荐单位', '安全管理员'];

  describe('各人只拿得到自己看得见的', () => {
    const rows: [string, () => string, string[]][] = [
      ['自己单位的材料', () => `/api/evidence/${evidenceId}/file`, ['申报单位']],
      [
        '申报里的材料',
        () => `/api/evidence/${evidenceId}/file?applicationId=${accepted}`,
        ['申报单位', '推荐单位', '主管部门'],
      ],
      [
        '方案里的图片',
        () => `/api/applications/${accepted}/pictures/${pictureHash}`,
        ['申报单位', '推荐单位', '主管部门'],
      ],
      [
        '申报的纸面',
        () => `/api/applications/${accepted}/papers/basic-info.pdf`,
        ['申报单位', '推荐单位', '主管部门'],
      ],
      [
        '盖章扫描件',
        () => `/api/applications/${accepted}/papers/basic-info/seal`,
        ['申报单位', '推荐单位', '主管部门'],
      ],
      ['推荐意见盖章件', () => `/api/applications/${accepted}/recommendation/seal`, ['推荐单位', '主管部门']],
      ['申报档案', () => `/api/applications/${accepted}/dossier.zip`, ['申报单位', '推荐单位', '主管部门']],
      ['填写中的纸面', () => `/api/applications/${draft}/papers/basic-info.pdf`, ['申报单位']],
      ['填写中的材料', () => `/api/evidence/${evidenceId}/file?applicationId=${draft}`, ['申报单位']],
      ['附件4', () => `/api/recommending/calls/${parties.callId}/summary.xlsx`, ['推荐单位', '别的推荐单位']],
      ['一览表', () => `/api/authority/calls/${parties.callId}/export/applications.json`, ['主管部门']],
    ];
    it.each(rows)('%s', async (_, url, allowed) => {
      const passing = [];
      for (const who of Object.keys(people)) {
        const { statusCode } = await get(who, url());
        if (statusCode === 200) passing.push(who);
        else
          expect([statusCode, who]).toEqual([
            who === '没登录的人' ? 401 : statusCode === 403 ? 403 : 404,
            who,
          ]);
      }
      expect(passing).toEqual(allowed);
    });

    it('不存在的和看不见的，答得一样', async () => {
      const { statusCode, body } = await get('别的申报单位', `/api/applications/${accepted}/papers/plan.pdf`);
      const none = await get('别的申报单位', '/api/applications/aaaaaaaaaaaaaaaa/papers/plan.pdf');
      expect([statusCode, body]).toEqual([none.statusCode, none.body]);
      expect(nobody).toContain('别的申报单位');
    });
  });

  it('PDF 在页面里看，名字是原来的，可以只取一段', async () => {
    const url = `/api/evidence/${evidenceId}/file`;
    const whole = await get('申报单位', url);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect(whole.headers['content-disposition']).toMatch(
      /^inline; filename="[^"]+\.pdf"; filename\*=UTF-8''/u,
    );
    expect(whole.headers['content-security-policy']).toContain("default-src 'none'");
    const part = await get('申报单位', url, { range: 'bytes=0-7' });
    expect([part.statusCode, part.rawPayload.length]).toEqual([206, 8]);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(0, 8))).toBe(true);
    const saved = await get('申报单位', `${url}?download=1`);
    expect(saved.headers['content-disposition']).toMatch(/^attachment;/u);
  });

  it('图片放在沙盒里看，Word 只能另存', async () => {
    const picture = await get('申报单位', `/api/applications/${accepted}/pictures/${pictureHash}`);
    expect(picture.headers['content-type']).toBe('image/png');
    expect(picture.headers['content-security-policy']).toMatch(/^sandbox;/u);
    const word = await get('申报单位', `/api/applications/${accepted}/papers/plan.docx`);
    expect(word.headers['content-disposition']).toMatch(/^attachment;/u);
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('提交后的纸面带校验码，填写中的是草稿', async () => {
    const papers = (await get('申报单位', `/api/applications/${accepted}/papers`)).json<
      { paper: string; code: string }[]
    >();
    const code = papers.find(({ paper }) => paper === 'basic-info')?.code ?? '?';
    const frozen = await get('申报单位', `/api/applications/${accepted}/papers/basic-info.pdf`);
    expect(await pagesWith(frozen.rawPayload, [code])).not.toEqual([]);
    const live = await get('申报单位', `/api/applications/${draft}/papers/basic-info.pdf`);
    expect(await pagesWith(live.rawPayload, ['草稿'])).not.toEqual([]);
  });

  it('只打印签字盖章页：是原件里的那几页', async () => {
    const all = await get('申报单位', `/api/applications/${accepted}/papers/basic-info.pdf`);
    const sign = await get('申报单位', `/api/applications/${accepted}/papers/sign.pdf`);
    const pages = (await countPdfPages(sign.rawPayload)) ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan((await countPdfPages(all.rawPayload)) ?? 0);
    expect(await pagesWith(sign.rawPayload, ['（盖章）'])).toHaveLength(pages);
  });

  it('打印册按要求的份数：脊背标签一页，每份有封面、清单和全部纸面', async () => {
    const papers = await Promise.all(
      ['basic-info', 'plan', 'evidence-index'].map(async (paper) => {
        const { rawPayload } = await get('申报单位', `/api/applications/${accepted}/papers/${paper}.pdf`);
        return (await countPdfPages(rawPayload)) ?? 0;
      }),
    );
    const pack = await get('申报单位', `/api/applications/${accepted}/papers/pack.pdf`);
    const copies = 2;
    const one = 2 + papers.reduce((sum, count) => sum + count, 0);
    expect(await countPdfPages(pack.rawPayload)).toBe(1 + copies * one);
    expect(await pagesWith(pack.rawPayload, ['材料清单'])).toEqual([3, 3 + one]);
    expect(await pagesWith(pack.rawPayload, ['脊背标签'])).toEqual([1]);
  });

  it('申报档案里的内容与冻结的版本一字不差', async () => {
    const { rawPayload, headers } = await get('主管部门', `/api/applications/${accepted}/dossier.zip`);
    expect(headers['content-type']).toBe('application/zip');
    const files = unzipSync(rawPayload);
    const dossier = JSON.parse(strFromU8(files['dossier.json']!)) as Dossier;
    for (const { file } of dossier.evidence) expect(files[file]?.length, file).toBeGreaterThan(0);
    const { createHash } = await import('node:crypto');
    const hashes = Object.entries(files).map(
      ([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const,
    );
    expect(versionDigest(dossier, new Map(hashes))).toBe(dossier.versions?.at(-1)?.digest);
    expect(Object.keys(files).filter((name) => name.startsWith('pictures/'))).toHaveLength(
      readdirSync(`${sample}/pictures`).length,
    );
  });

  it('附件4、一览表、全部材料都拿得到，别的名字没有', async () => {
    const unit = `/api/recommending/calls/${parties.callId}`;
    const authority = `/api/authority/calls/${parties.callId}/export`;
    for (const file of ['summary.xlsx', 'summary.docx', 'summary.pdf'])
      expect((await get('推荐单位', `${unit}/${file}`)).statusCode, file).toBe(200);
    expect((await get('主管部门', `${authority}/applications.json`)).json()).toHaveLength(1);
    expect(
      (await get('主管部门', `${authority}/applications.xlsx`)).rawPayload.subarray(0, 2).toString(),
    ).toBe('PK');
    for (const url of [`${unit}/all.zip`, `${authority}/dossiers.zip`]) {
      const names = Object.keys(
        unzipSync((await get(url.includes('authority') ? '主管部门' : '推荐单位', url)).rawPayload),
      );
      expect(names.filter((name) => name.endsWith('/dossier.json'))).toHaveLength(1);
      expect(names.filter((name) => /\/papers\/[^/]+\.pdf$/u.test(name))).toHaveLength(3);
    }
    for (const file of ['summary.exe', 'x', '..%2f..%2fsecret'])
      expect((await get('推荐单位', `${unit}/${file}`)).statusCode, file).toBe(404);
  });

  it('推荐单位一次打印所选的几份，别家的不在其中', async () => {
    const url = `/api/recommending/calls/${parties.callId}/packs.pdf`;
    const copies = await get('推荐单位', `/api/applications/${accepted}/papers/pack.pdf`);
    const pages = (await countPdfPages(copies.rawPayload)) ?? 0;
    const chosen = await get('推荐单位', `${url}?ids=${accepted},${draft}`);
    // 原来两份，这里一份；脊背标签仍是一页。
    expect(await countPdfPages(chosen.rawPayload)).toBe(1 + (pages - 1) / 2);
    expect((await get('推荐单位', `${url}?ids=${draft}`)).statusCode).toBe(404);
  });

  it('推荐函和公示文稿写明所推荐的单位，Word 和网页各一份；一家也没有推荐时没有', async () => {
    const url = `/api/recommending/calls/${parties.callId}`;
    const letter = await get('推荐单位', `${url}/letter.html`);
    expect(letter.statusCode).toBe(200);
    expect(letter.headers['content-type']).toContain('text/html');
    expect(letter.headers['content-security-policy']).toContain('sandbox');
    const { db } = test.platform;
    const applicant = await findOrganisation(db, parties.applicant.organisationId ?? '');
    const unit = await findOrganisation(db, parties.unit.organisationId ?? '');
    for (const name of [applicant?.name, unit?.name, '企业型1家']) expect(letter.body).toContain(name);
    const announcement = await get('推荐单位', `${url}/announcement.html`);
    expect(announcement.body).toContain(`<td>${applicant?.name ?? ''}</td>`);
    for (const file of ['letter.docx', 'announcement.docx']) {
      const word = await get('推荐单位', `${url}/${file}`);
      expect(word.headers['content-disposition']).toContain('attachment');
      expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
    }
    expect((await get('别的推荐单位', `${url}/letter.html`)).statusCode).toBe(404);
  });

  it('后台的工作把每张纸面留好，之后说已备好', async () => {
    const row = await findApplication(test.platform.db, accepted);
    await keepPapers(test.platform, row?.version_id ?? '');
    const papers = (await get('申报单位', `/api/applications/${accepted}/papers`)).json<
      { ready: boolean }[]
    >();
    expect(papers.map(({ ready }) => ready)).toEqual([true, true, true]);
  });
});

/** A second call, in which the same applicant still fills in. */
async function makeCallLike({ platform }: TestApp): Promise<string> {
  const { makeCall } = await import('../../testing/make-application.ts');
  return makeCall(platform.db);
}
