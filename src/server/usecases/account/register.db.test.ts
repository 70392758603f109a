import { beforeEach, describe, expect, test } from 'vitest';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { correctIdentity } from '../identity/correct-identity.ts';
import { keepLicence } from '../organisation/file-licence.ts';
import { own } from '../organisation/own.ts';
import { update } from '../organisation/update.ts';
import { decideLicence } from '../recommending/decide-licence.ts';
import { handOutRecovery } from '../recommending/hand-out-recovery.ts';
import { organisations } from '../recommending/list-organisations.ts';
import { register } from './register.ts';
import { openBrowser, openWithUnits, type Browser } from './testing/browser.ts';
import {
  joinSample,
  passSeconds,
  recorded,
  refusal,
  registerSample,
  sampleRegistration,
} from './testing/sample-people.ts';

let platform: TestPlatform;
let taiyuan: Browser;
beforeEach(async () => {
  platform = await openWithUnits();
  taiyuan = await joinSample(platform, { organisationId: 'unit-140100', role: 'manager' });
});

const licence = { hash: 'a'.repeat(64), fileName: '营业执照.pdf' };
const organisationId = async (browser: Browser) => (await browser.asking()).actor!.organisationId!;
const shown = async (about: Browser) => {
  const { name, uscc } = await own(await about.whole(), undefined);
  return { organisationId: await organisationId(about), shown: { name, uscc } };
};
const file = async (browser: Browser) => keepLicence(await browser.whole(), licence);
const decide = async (about: Browser, confirmed = true, reason = '', by = taiyuan) =>
  decideLicence(await by.whole(), { ...(await shown(about)), confirmed, reason });
const standing = async (browser: Browser) => (await own(await browser.whole(), undefined)).licence;

describe('登记单位', () => {
  test('登记后即可登录、填写；营业执照还没有', async () => {
    const browser = await registerSample(platform);
    expect(await own(await browser.whole(), undefined)).toMatchObject({
      name: '样例装备制造有限公司',
      uscc: '91140000110114391W',
      region: '太原市',
      unitId: 'unit-140100',
      grants: ['applicant'],
      licence: 'missing',
      contactName: '样例甲',
    });
    expect(await recorded(platform, 'organisation.created')).toHaveLength(1);
  });

  test.each([
    [{ uscc: '91140000110114391X' }, 'usccFailsCheck'],
    [{ uscc: '91140000110114391X', usccReason: '是的' }, 'reasonMissing'],
    [{ uscc: '9114', usccReason: '执照上就是这样' }, 'badUscc'],
    [{ uscc: '' }, 'usccMissing'],
    [{ organisationName: '样例' }, 'badName'],
    [{ region: '北京市' }, 'unknownRegion'],
    [{ unitId: 'unit-110000' }, 'unknownUnit'],
    [{ name: '' }, 'nameMissing'],
    [{ username: 'a' }, 'badUsername'],
    [{ password: 'abcdefgh' }, 'weakPassword'],
  ] as const)('%o：拒绝，什么都不留下', async (given, code) => {
    const asking = await openBrowser(platform).asking();
    await expect(register(asking, { ...sampleRegistration, ...given })).rejects.toMatchObject(refusal(code));
    const rows = await platform.db.selectFrom('organisation').select('uscc').execute();
    expect(rows.filter(({ uscc }) => uscc !== '')).toEqual([]);
  });

  test('申报单位不能当推荐单位用', async () => {
    const first = await registerSample(platform);
    const given = { username: '样例丁', unitId: await organisationId(first) };
    await expect(registerSample(platform, given)).rejects.toMatchObject(refusal('unknownUnit'));
  });

  test('用户名已有人用：拒绝，单位也不登记；两人同时抢注也只有一人成功', async () => {
    await registerSample(platform);
    await expect(registerSample(platform)).rejects.toMatchObject(refusal('usernameTaken'));
    expect(await organisations(await taiyuan.whole(), undefined)).toHaveLength(1);
    const both = await Promise.allSettled([
      registerSample(platform, { username: '样例丁' }),
      registerSample(platform, { username: '样例丁' }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject(refusal('usernameTaken'));
  });
});

describe('推荐单位确认营业执照', () => {
  test('上传、退回、再上传、确认；原因看得到', async () => {
    const browser = await registerSample(platform);
    await expect(decide(browser)).rejects.toMatchObject(refusal('licenceMissing'));
    await file(browser);
    expect(await standing(browser)).toBe('filed');
    await decide(browser, false, '看不清公章');
    expect(await own(await browser.whole(), undefined)).toMatchObject({
      licence: 'refused',
      licenceReason: '看不清公章',
    });
    await file(browser);
    await decide(browser);
    expect(await own(await browser.whole(), undefined)).toMatchObject({
      licence: 'confirmed',
      licenceReason: null,
    });
    await expect(file(browser)).rejects.toMatchObject(refusal('licenceConfirmed'));
    expect(await recorded(platform, 'organisation.licenceConfirmed')).toHaveLength(1);
  });

  test('别的推荐单位看不到，也不能确认', async () => {
    const browser = await registerSample(platform);
    await file(browser);
    const datong = await joinSample(platform, { organisationId: 'unit-140200', role: 'manager' });
    expect(await organisations(await datong.whole(), undefined)).toEqual([]);
    await expect(decide(browser, true, '', datong)).rejects.toMatchObject(refusal('notFound'));
    await expect(
      handOutRecovery(await datong.whole(), { organisationId: await organisationId(browser) }),
    ).rejects.toMatchObject(refusal('notFound'));
  });

  test('换了推荐单位，由新单位重新确认', async () => {
    const browser = await registerSample(platform);
    await file(browser);
    await decide(browser);
    const moved = { contactName: '样例甲', contactPhone: '13800000002', unitId: 'unit-140200' };
    await expect(update(await browser.whole(), moved)).resolves.toMatchObject({
      licence: 'filed',
      unitName: '大同市发展和改革委员会',
      contactPhone: '13800000002',
    });
    await expect(
      update(await browser.whole(), { ...moved, unitId: await organisationId(browser) }),
    ).rejects.toMatchObject(refusal('unknownUnit'));
  });
});

describe('同一个信用代码有两家主张', () => {
  test('后来的一家照样登记、填写，推荐单位两家都看得到', async () => {
    const first = await registerSample(platform);
    passSeconds(platform, 1);
    const second = openBrowser(platform);
    const input = { ...sampleRegistration, username: '样例丁', organisationName: '样例装备集团有限公司' };
    await expect(register(await second.asking(), input)).resolves.toEqual({ contested: true });
    expect(await standing(second)).toBe('contested');
    await file(second);
    expect(await standing(second)).toBe('contested');
    const seen = await organisations(await taiyuan.whole(), undefined);
    expect(seen.map(({ name, rivals }) => [name, rivals.map((rival) => rival.name)])).toEqual([
      ['样例装备制造有限公司', ['样例装备集团有限公司']],
      ['样例装备集团有限公司', ['样例装备制造有限公司']],
    ]);
    const [event] = await recorded(platform, 'organisation.claimContested');
    expect(event?.detail).toEqual({ rivals: [await organisationId(first)] });
  });

  test('看的时候更正了名称，确认不算数，要看过新的再决定', async () => {
    const browser = await registerSample(platform);
    await file(browser);
    const seen = await shown(browser);
    await correctIdentity(await browser.whole(), {
      ...{ name: '样例装备制造集团有限公司', uscc: seen.shown.uscc, usccReason: '' },
      ...{ cause: 'mistake', word: '', uploadId: null },
    });
    await expect(
      decideLicence(await taiyuan.whole(), { ...seen, confirmed: true, reason: '' }),
    ).rejects.toMatchObject({ code: 'identityChanged' });
    expect(await standing(browser)).toBe('filed');
    await decide(browser);
    expect(await standing(browser)).toBe('confirmed');
  });

  test('只能确认一家：先退回已确认的，才能确认另一家', async () => {
    const first = await registerSample(platform);
    await file(first);
    await decide(first);
    const second = await registerSample(platform, { username: '样例丁' });
    await file(second);
    await expect(decide(second)).rejects.toMatchObject(
      refusal('rivalConfirmed', { name: '样例装备制造有限公司', unit: '太原市发展和改革委员会' }),
    );
    await decide(first, false, '信用代码不是该单位的');
    await decide(second);
    expect([await standing(first), await standing(second)]).toEqual(['refused', 'confirmed']);
  });

  test('两个推荐单位同时各确认一家，也只有一家成功', async () => {
    const datong = await joinSample(platform, { organisationId: 'unit-140200', role: 'manager' });
    const first = await registerSample(platform);
    const second = await registerSample(platform, { username: '样例丁', unitId: 'unit-140200' });
    await file(first);
    await file(second);
    const both = await Promise.allSettled([decide(first), decide(second, true, '', datong)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'rivalConfirmed' });
  });
});

test('推荐单位可以给申报单位的管理员发恢复码', async () => {
  const browser = await registerSample(platform);
  const handed = await handOutRecovery(await taiyuan.whole(), {
    organisationId: await organisationId(browser),
  });
  expect(handed.username).toBe('样例甲');
  expect(await recorded(platform, 'code.handedOut')).toMatchObject([
    { target: (await browser.asking()).actor?.personId, detail: { purpose: 'recovery' } },
  ]);
});
