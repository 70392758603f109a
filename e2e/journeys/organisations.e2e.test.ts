import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '#server/demo/demo-people.ts';
import { onePagePdf } from '#server/testing/one-page-pdf.ts';
import { submitApplication } from '#server/usecases/application/submit-application.ts';
import { confirm, openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { picturesOf } from './testing/judge-into.ts';
import { judgeOnBoth } from './testing/judge-on-both.ts';
import { askingFor, password, seatApplicant, unitName } from './testing/people.ts';

const pictures = picturesOf('organisations');
const odd = '91350203M0001QAY9B';
const licence = fileURLToPath(new URL('../../.cache/journeys/organisations/licence.pdf', import.meta.url));

describe('单位的名称、代码和一次性代码', () => {
  let journey: Journey;
  beforeAll(async () => {
    writeFileSync(licence, onePagePdf);
    journey = await beginJourney();
  });
  afterAll(() => journey.close());

  it('校验不符的代码，说明原因后注册；确认以前自己更正；推荐单位看得见原因和曾用登记', async () => {
    const page = await journey.sitDown(null);
    await page.goto('/register');
    await page.getByLabel('单位全称').fill('样例云谷科技有限公司');
    await page.getByLabel('统一社会信用代码', { exact: true }).fill('91350203M0001QAY9C');
    await page.getByText('最后一位校验码不符').waitFor();
    await page.getByLabel('统一社会信用代码', { exact: true }).fill(odd);
    await page.getByLabel('确认无误，说明原因').check();
    await page.getByLabel('代码无误的原因').fill('已逐位核对，营业执照上就是这个代码');
    await page.getByLabel('所在市').selectOption({ label: '太原市' });
    await page.getByLabel('推荐单位').selectOption({ label: unitName });
    await page.getByLabel('姓名').fill('样例云员');
    await page.getByLabel('手机号码').fill('13800000009');
    await page.getByLabel('用户名').fill('yungu');
    await judgeOnBoth(page, 'organisations', 'register-explained');
    await page.getByLabel('新密码').fill(password);
    await page.getByLabel('再输一次密码').fill(password);
    await page.getByRole('button', { name: '注册并登录' }).click();
    await page.waitForURL('**/home');
    await page.goto('/organisation');
    await page.getByText('已逐位核对，营业执照上就是这个代码').waitFor();
    await page.getByRole('button', { name: '更正名称或代码' }).click();
    await page.getByLabel('新的单位全称').fill('样例云谷科技股份有限公司');
    await judgeOnBoth(page, 'organisations', 'correct-form');
    await page.getByRole('button', { name: '更正', exact: true }).click();
    await page.getByText('已更正，按新的登记。').waitFor();
    await page.getByText(/样例云谷科技有限公司（91350203M0001QAY9B），至/u).waitFor();
    await judgeOnBoth(page, 'organisations', 'organisation-corrected');
    const unit = await journey.sitDown(journey.unit);
    await unit.goto('/recommend/organisations');
    await unit.getByText('校验码不符，说明：已逐位核对').waitFor();
    await unit.getByText('曾用：样例云谷科技有限公司').waitFor();
  });

  it('申报表里说明过原因的代码只是提醒；提交后推荐单位审核时看得到原因', async () => {
    const { db } = journey.platform;
    const doubtful = '91140000110114391X';
    const { draft } = await inEveryState(journey, ['draft']);
    await db
      .updateTable('organisation')
      .set({ uscc: doubtful, uscc_reason: '执照上就是这个代码' })
      .where('id', '=', draft.applicant.organisationId ?? '')
      .execute();
    await db
      .updateTable('answer')
      .set({ value: JSON.stringify(doubtful) })
      .where('application_id', '=', draft.id)
      .where('leaf', '=', 'applicant.uscc')
      .execute();
    const page = await journey.sitDown(draft.applicant);
    await page.goto(`/apply/${draft.id}/basic-info`);
    const note = page.locator('[id="answer-applicant.uscc-notes"]');
    await note.getByText(/已确认无误，原因：执照上就是这个代码/u).waitFor();
    await note.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}sheet-doubtful.png` });
    await submitApplication(askingFor(journey.platform, draft.applicant), {
      ...{ applicationId: draft.id, promise: true },
    });
    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${draft.id}`);
    await unit
      .getByText(/已确认无误，原因：执照上就是这个代码/u)
      .first()
      .waitFor();
    await unit.screenshot({ path: `${pictures}review-doubtful.png` });
  });

  it('确认以后申请更名：上传新执照，推荐单位看新旧、同意；本单位按新的登记', async () => {
    const applicant = await seatApplicant(journey.platform, journey, 301);
    const page = await journey.sitDown(applicant);
    await page.goto('/organisation');
    await page.getByRole('button', { name: '更正名称或代码' }).click();
    await page.getByLabel('新的单位全称').fill('山西样例数字集团有限公司');
    await page.getByRole('button', { name: '提交更正申请' }).click();
    await page.getByText('请上传新的营业执照。').waitFor();
    await page.getByLabel('情况说明').fill('2026 年 3 月办理更名，换领了营业执照');
    await page.locator('input[type="file"][aria-label="上传新的营业执照"]').setInputFiles(licence);
    await page.getByText('已上传：licence.pdf').waitFor();
    await judgeOnBoth(page, 'organisations', 'ask-form');
    await page.getByRole('button', { name: '提交更正申请' }).click();
    await page.getByText(`更正申请已交「${unitName}」`).waitFor();
    await judgeOnBoth(page, 'organisations', 'organisation-waiting');

    const unit = await journey.sitDown(journey.unit);
    await unit.goto('/recommend/organisations');
    const request = unit.getByRole('article', { name: '山西样例数字集团有限公司' });
    await request.getByText('山西样例301号技术有限公司').waitFor();
    await judgeOnBoth(unit, 'organisations', 'unit-request');
    await confirm(unit, '同意');
    await request.waitFor({ state: 'detached' });
    await unit.getByText('曾用：山西样例301号技术有限公司').waitFor();
    await page.reload();
    await page.getByText(/山西样例301号技术有限公司（.*），至/u).waitFor();
  });

  it('发出去的代码列在页面上，收回以后就不能用', async () => {
    const applicant = await seatApplicant(journey.platform, journey, 302);
    const page = await journey.sitDown(applicant);
    await page.goto('/people');
    await page.getByText('没有还能用的代码').waitFor();
    await page.getByRole('button', { name: '生成邀请码' }).click();
    const code = await page.locator('.handed-out-code').innerText();
    await page.getByRole('button', { name: '完成' }).click();
    const table = page.getByRole('table', { name: '没有用过的代码' });
    await table.getByText('邀请 · 经办人').waitFor();
    expect(await page.content()).not.toContain(code);
    await judgeOnBoth(page, 'organisations', 'open-codes');
    const dialog = await openDialog(page, '收回');
    await page.screenshot({ path: `${pictures}take-back.png` });
    await dialog.getByRole('button', { name: '收回', exact: true }).click();
    await page.getByText('没有还能用的代码').waitFor();
    const visitor = await journey.sitDown(null);
    await visitor.goto('/code');
    await visitor.getByLabel('一次性代码').fill(code);
    await visitor.getByRole('button', { name: '核对代码' }).click();
    await visitor.getByText('一次性代码不对、已用过或已过期').waitFor();
  });

  it('推荐单位和管理员各有自己的一份清单', async () => {
    const { platform, kept, security } = journey;
    const unit = await journey.sitDown(journey.unit);
    await unit.goto('/recommend/organisations');
    await unit
      .getByRole('row', { name: /山西样例302号/u })
      .getByRole('button', { name: '发放恢复码' })
      .click();
    await unit.getByRole('dialog').getByRole('button', { name: '发放恢复码' }).click();
    await unit.locator('.handed-out-code').waitFor();
    await unit.getByRole('button', { name: '完成' }).click();
    await unit.getByRole('table', { name: '没有用过的代码' }).getByText('恢复账号').waitFor();
    await judgeOnBoth(unit, 'organisations', 'unit-codes');
    const page = await journey.sitDown(security);
    await page.goto('/admin/accounts');
    await page.getByRole('button', { name: '生成邀请码' }).click();
    await page.getByRole('button', { name: '完成' }).click();
    await page.getByRole('table', { name: '没有用过的代码' }).getByText('邀请 · 系统管理员').waitFor();
    await judgeOnBoth(page, 'organisations', 'administrator-codes');
    const system = await makeAdministrator(platform, kept, 'system', {
      name: '样例系统员',
      username: 'system',
    });
    const desktop = await journey.sitDown(system);
    await desktop.goto('/admin/organisations');
    await desktop.getByText('没有还能用的代码').waitFor();
    await judgeOnBoth(desktop, 'organisations', 'manager-codes');
  });

  it('一路上页面没有出过错', () => {
    expect(journey.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});
