import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { bringTo } from '#server/testing/bring-to-state.ts';
import { readDossier, takeFiles } from '#server/dossier/take-folder.ts';
import { openCall } from '#server/usecases/authority/open-call.ts';
import { setQuota } from '#server/usecases/calls/set-quota.ts';
import { confirm } from './testing/dialog.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { atRest, seriousFaults, sidewaysBy } from './testing/judge-page.ts';
import { askingFor, seatApplicant } from './testing/people.ts';

const pictures = fileURLToPath(new URL('../../.cache/journeys/deadline/', import.meta.url));
const sample = fileURLToPath(new URL('../../samples/enterprise', import.meta.url));
const minute = 60_000;

describe('截止当晚', () => {
  let journey: Journey;
  let callId: string;
  let applicant: Actor;
  let late: Actor;
  const drafts = new Map<Actor, string>();
  let ahead = 0;
  const started = Math.floor(Date.now() / 1000) * 1000;
  const clock = () => new Date(Date.now() + ahead);
  const closesAt = new Date(started + 60 * minute);
  const graceEndsAt = new Date(closesAt.getTime() + 120 * minute);
  /** 服务器的时钟拨到某一刻；浏览器不拨。 */
  const setClock = (moment: number) => {
    ahead = moment - Date.now();
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    journey = await beginJourney(clock);
    const { platform, authority, unit } = journey;
    await takeFiles(platform, sample, await readDossier(sample));
    ({ id: callId } = await openCall(askingFor(platform, authority), {
      ...{ noticeId: 'shanxi-2023', title: '截止当晚的样例申报', year: 2023, copies: 2, sealWorkingDays: 3 },
      opensAt: new Date(started - 24 * 60 * minute).toISOString(),
      closesAt: closesAt.toISOString(),
      softAt: new Date(started + 30 * minute).toISOString(),
      graceMinutes: 120,
      recommend: {
        ...{ softAt: null, graceMinutes: 0 },
        hardAt: new Date(started + 10 * 24 * 60 * minute).toISOString(),
      },
      unitIds: [unit.organisationId ?? ''],
    }));
    const asking = { ...platform, asking: (actor: Actor) => askingFor(platform, actor) };
    applicant = await seatApplicant(platform, journey, 1);
    late = await seatApplicant(platform, journey, 2);
    for (const actor of [applicant, late])
      drafts.set(actor, await bringTo(asking, { callId, applicant: actor, unit, authority }, 'draft'));
    await setQuota(askingFor(platform, authority), {
      ...{ callId, unitId: unit.organisationId ?? '', centreType: 'enterprise', quota: 1 },
    });
  });
  afterAll(() => journey.close());

  /** 一页没有无障碍问题，手机上不能左右推动；留一张图。 */
  const judge = async (page: Page, name: string) => {
    await atRest(page);
    await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
    expect(await seriousFaults(page)).toEqual([]);
    const before = page.viewportSize();
    await page.setViewportSize(phone);
    await atRest(page);
    await page.screenshot({ path: `${pictures}${name}-390.png`, fullPage: true });
    expect(await sidewaysBy(page)).toBe(0);
    if (before) await page.setViewportSize(before);
  };

  it('快到截止，页面倒计时；过了建议提交时间，页面提醒', async () => {
    let page = await journey.sitDown(applicant);
    await page.goto(`/apply/${drafts.get(applicant)!}`);
    await page.getByText(`提交申报的截止时间是 ${momentWords(closesAt)}`).waitFor();
    expect(await page.getByRole('timer').first().innerText()).toMatch(/^5\d 分 \d+ 秒$/u);
    await judge(page, 'draft-open');
    await page.context().close();
    setClock(started + 40 * minute);
    page = await journey.sitDown(applicant);
    await page.goto(`/apply/${drafts.get(applicant)!}/submit`);
    await page.getByText('现在已过；截止时间是').waitFor();
    await judge(page, 'draft-urged');
    await page.context().close();
  });

  it('宽限期内，截止前已开始的照样能交', async () => {
    setClock(closesAt.getTime() + 5 * minute);
    const page = await journey.sitDown(applicant);
    await page.goto(`/apply/${drafts.get(applicant)!}/submit`);
    await page.getByText(`宽限到 ${momentWords(graceEndsAt)}`).waitFor();
    await judge(page, 'draft-grace');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('回执').first().waitFor();
    await page.context().close();
  });

  it('宽限也过了，不能再交，页面说怎么办；主管部门给推荐单位延期后，又能交', async () => {
    setClock(graceEndsAt.getTime() + minute);
    const page = await journey.sitDown(late);
    await page.goto(`/apply/${drafts.get(late)!}/submit`);
    await page.getByText('请向主管部门申请延期').first().waitFor();
    await judge(page, 'draft-over');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('alert').getByText('也已经过了').waitFor();

    const authority = await journey.sitDown(journey.authority);
    await authority.goto('/authority/calls');
    await judge(authority, 'calls');
    await authority.getByRole('link', { name: /查看、延期\s*截止当晚/u }).click();
    await authority.getByLabel('对象').selectOption({ label: journey.unit.organisationName ?? '' });
    const typed = (moment: number) => new Date(moment + 8 * 60 * minute).toISOString().slice(0, 16);
    await authority.getByLabel('延到').fill(typed(closesAt.getTime() - 10 * minute));
    await authority.getByLabel('原因').fill('受暴雨停电影响');
    await authority.getByRole('button', { name: '延期', exact: true }).click();
    const dialog = authority.getByRole('dialog');
    await dialog.getByRole('button', { name: '延期', exact: true }).click();
    await dialog.getByText('已经过去').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await authority.getByLabel('延到').fill(typed(graceEndsAt.getTime() + 48 * 60 * minute));
    await confirm(authority, '延期');
    await authority.getByRole('cell', { name: '受暴雨停电影响' }).waitFor();
    await judge(authority, 'call');

    await page.goto(`/apply/${drafts.get(late)!}/submit`);
    await page.getByText('已对本单位延期：受暴雨停电影响').waitFor();
    await judge(page, 'draft-extended');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('回执').first().waitFor();
    await Promise.all([page.context().close(), authority.context().close()]);
  });

  it('推荐单位看到自己的期限和名额；别的单位的申报单位看到不能开始', async () => {
    const unit = await journey.sitDown(journey.unit);
    await unit.goto('/recommend');
    await unit.getByText('推荐上报的截止时间是').waitFor();
    await unit.getByText('已推荐 0/1').waitFor();
    await judge(unit, 'queue');
    const { platform } = journey;
    const { id: elsewhere } = await platform.db
      .selectFrom('organisation')
      .select('id')
      .where('name', '=', '大同市发展和改革委员会')
      .executeTakeFirstOrThrow();
    const foreign = await seatApplicant(platform, journey, 3);
    await platform.db
      .updateTable('organisation')
      .set({ unit_id: elsewhere })
      .where('id', '=', foreign.organisationId)
      .execute();
    const page = await journey.sitDown(foreign);
    await page.goto(`/apply/new/${callId}`);
    await page.getByText('没有选定贵单位的推荐单位').waitFor();
    expect(await page.getByRole('button', { name: /^申报/u }).count()).toBe(0);
    await judge(page, 'start-no-part');
    await Promise.all([unit.context().close(), page.context().close()]);
  });

  it('修订通知：主管部门先看变化再采用，填写中的申报单位看到变化，阅知后不再显示', async () => {
    const { platform, authority: official, unit } = journey;
    const asking = { ...platform, asking: (actor: Actor) => askingFor(platform, actor) };
    const writer = await seatApplicant(platform, journey, 4);
    const parties = { callId: journey.callId, applicant: writer, unit, authority: official };
    const id = await bringTo(asking, parties, 'draft');
    const fields = shanxi2023.fields.map((field) =>
      field.id === 'centre.name' ? { ...field, label: '中心名称（与公章一致）' } : field,
    );
    const file = (content: unknown) => ({
      ...{ name: 'revision.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(content)),
    });
    const authority = await journey.sitDown(official);
    await authority.goto(`/authority/calls/${journey.callId}`);
    const chooser = authority.getByLabel('修订后的通知文件（JSON）');
    await chooser.setInputFiles(file({ id: 'shanxi-2023' }));
    await authority.getByRole('alert').getByText('不是一份通知').waitFor();
    await chooser.setInputFiles(file({ ...shanxi2023, fields }));
    await authority.getByText('企业型：1 处变化').waitFor();
    await authority.getByLabel('修订原因').fill('更正中心名称的填法');
    await judge(authority, 'amend');
    await confirm(authority, '采用修订');
    await authority.getByText('第 2 版').waitFor();
    const page = await journey.sitDown(writer);
    await page.goto(`/apply/${id}/basic-info`);
    await page.getByText('通知已修订：有 1 处变化').waitFor();
    await page.getByText('中心名称（与公章一致）').first().waitFor();
    await judge(page, 'notice-changes');
    await page.getByRole('button', { name: '已阅知' }).click();
    await page.getByText('通知已修订').waitFor({ state: 'hidden' });
    await page.reload();
    await page
      .getByRole('heading', { name: /基本情况表/u })
      .first()
      .waitFor();
    expect(await page.getByText('通知已修订').count()).toBe(0);
    await Promise.all([page.context().close(), authority.context().close()]);
  });

  it('发布申报时选定部分推荐单位，规定各阶段期限', async () => {
    const authority = await journey.sitDown(journey.authority);
    await authority.goto('/authority/calls');
    const day = (offset: number) =>
      new Date(clock().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    await authority.getByLabel('依据的通知').selectOption('shanxi-2023');
    await authority.getByLabel('名称').fill('选定单位的申报');
    await authority.getByLabel('开始', { exact: true }).fill(day(1));
    await authority.getByLabel('截止（当日 24:00）').fill(day(30));
    await authority.getByText('提醒、宽限与后续期限').click();
    await authority.getByLabel('建议提交日').fill(day(25));
    await authority.getByLabel('宽限（小时）').fill('2');
    await authority.getByLabel('推荐上报截止日').fill(day(40));
    await authority.getByRole('button', { name: '选定部分单位' }).click();
    await authority.getByLabel('省直部门：全选').uncheck();
    await authority.getByLabel('太原市发展和改革委员会').uncheck();
    await judge(authority, 'open-call');
    await confirm(authority, '发布');
    await authority.getByRole('link', { name: /查看、延期\s*选定单位/u }).click();
    await authority.getByRole('cell', { name: '2 小时' }).first().waitFor();
    expect(await authority.getByRole('cell', { name: '太原市发展和改革委员会' }).count()).toBe(0);
    await authority.getByRole('cell', { name: '大同市发展和改革委员会' }).waitFor();
    const quota = authority.getByLabel('大同市发展和改革委员会的企业型');
    await quota.first().fill('5');
    await quota.first().press('Tab');
    await authority.reload();
    expect(await quota.first().inputValue()).toBe('5');
    await judge(authority, 'call-chosen');
    expect(journey.complaints).toEqual([]);
    await authority.context().close();
  });
});
