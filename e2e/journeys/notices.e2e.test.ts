import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel/working-day.ts';
import { makeManager } from '#server/demo/demo-people.ts';
import { returnApplication } from '#server/usecases/recommending/return-application.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { openDialog } from './testing/dialog.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';
import { askingFor } from './testing/people.ts';

const judge = judgeInto('notices');

describe('消息、催办与签发', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'draft' | 'sealed' | 'submitted'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['draft', 'sealed', 'submitted']);
  });
  afterAll(() => journey.close());

  it('选短信，被退回：铃上有数，短信出门，点开到退回的申报，数就没了', async () => {
    const { applicant, id } = made.sealed;
    const { platform, unit } = journey;
    const changed = { phone: '13800001111' };
    await platform.db
      .updateTable('membership')
      .set(changed)
      .where('person_id', '=', applicant.personId)
      .execute();
    const page = await journey.sitDown(applicant);
    await page.goto('/notices');
    await page.getByText('还没有消息').waitFor();
    await page.getByRole('link', { name: '接收方式' }).click();
    await page.getByLabel('申报被退回修改：短信').check();
    await judge(page, 'choices');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存。').waitFor();

    const reason = '请补充技术负责人的社保证明';
    await returnApplication(askingFor(platform, unit), { applicationId: id, reason });
    await page.goto('/home');
    await page.getByRole('link', { name: '消息，1 条未读' }).click();
    const told = page.getByRole('link', { name: /企业型申报被退回修改/u });
    await told.waitFor();
    await judge(page, 'notices');
    await page.setViewportSize(phone);
    await judge(page, 'notices-phone');
    await told.click();
    await page.getByText(reason).first().waitFor();
    expect(page.url()).toContain(`/apply/${id}`);
    await page.getByRole('link', { name: '消息', exact: true }).waitFor();

    const outbox = join(platform.dataDir, 'outbox', 'sms.jsonl');
    for (let turn = 0; turn < 150 && !existsSync(outbox); turn += 1) await sleep(100);
    expect(readFileSync(outbox, 'utf8')).toContain('被退回修改');
    await page.goto('/notices/choices');
    await judge(page, 'choices-phone');
  });

  it('推荐单位按名单打电话并登记，主管部门看得见', async () => {
    const { platform, unit, authority } = journey;
    await platform.db
      .updateTable('organisation')
      .set({ contact_name: '样例联系人', contact_phone: '0351-1234567' })
      .where('id', '=', made.draft.applicant.organisationId)
      .execute();
    const name = made.draft.applicant.organisationName ?? '';
    const page = await journey.sitDown(unit);
    await page.goto('/recommend/chasing');
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByRole('link', { name: '0351-1234567' }).waitFor();
    await judge(page, 'chasing');
    const dialog = await openDialog(page, `登记电话：${name}`);
    await dialog.getByRole('button', { name: '登记电话' }).click();
    await dialog.getByText('请写明说了什么。').waitFor();
    await dialog.getByLabel('说了什么').fill('已提醒，对方答应周三前提交');
    await judge(page, 'chasing-dialog');
    await dialog.getByRole('button', { name: '登记电话' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText('已提醒，对方答应周三前提交').waitFor();
    await page.getByLabel('只看没有打过电话的').click();
    await row.waitFor({ state: 'detached' });

    const other = await journey.sitDown(authority, phone);
    await other.goto('/authority/chasing');
    await other.getByText('已提醒，对方答应周三前提交').waitFor();
    await judge(other, 'chasing-phone');
  });

  it('推荐单位登记纸质材料，定下负责人签发，委托代签，把不归自己的申报移交出去', async () => {
    const { platform, unit, kept } = journey;
    const organisation = {
      id: unit.organisationId ?? '',
      name: unit.organisationName ?? '',
      grants: ['recommender'] as const,
    };
    const leader = await makeManager(platform, kept, organisation, {
      name: '样例负责人',
      username: 'leader',
    });
    await platform.db
      .updateTable('membership')
      .set({ role: 'leader' })
      .where('person_id', '=', leader.personId)
      .execute();
    const page = await journey.sitDown(unit);
    await page.goto('/recommend/office');
    const name = made.submitted.applicant.organisationName ?? '';
    const today = dayOf(platform.clock());
    await page.getByLabel(`「${name}」纸质材料收讫日期`).fill(today);
    await page.getByRole('button', { name: '登记收讫' }).click();
    await page.getByText('登记人 样例推荐员').waitFor();
    await page.getByLabel('推荐须负责人签发').click();
    await page.getByText('负责人：样例负责人').waitFor();
    await judge(page, 'office');
    const dialog = await openDialog(page, `移交：${name}`);
    await dialog.getByLabel('移交给').selectOption({ label: '大同市发展和改革委员会' });
    await dialog.getByLabel('原因').fill('注册地在大同市');
    await judge(page, 'office-move');
    await dialog.getByRole('button', { name: '移交' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByLabel(`「${name}」纸质材料收讫日期`).waitFor({ state: 'detached' });

    const other = await journey.sitDown(leader, phone);
    await other.goto('/recommend/office');
    await other.getByLabel('代签人').selectOption({ label: '样例推荐员' });
    await other.getByLabel('开始').fill(today);
    await other.getByLabel('结束（当天含）').fill(today);
    await other.getByRole('button', { name: '委托代签' }).click();
    await other.getByText('正在代签').waitFor();
    await judge(other, 'office-phone');
    expect(journey.complaints).toEqual([]);
  });
});
