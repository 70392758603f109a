import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { makeAdministrator } from '#server/demo/demo-people.ts';
import { readRegionMap } from '#server/map/region-map.ts';
import { inventedMap } from '#server/map/testing/invented-map.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { confirm } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { atRest, seriousFaults, sidewaysBy } from './testing/judge-page.ts';

const pictures = fileURLToPath(new URL('../../.cache/journeys/amending/', import.meta.url));

describe('修订带来试行的检查、市界地图、未送达的消息', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'draft'>>>;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    journey = await beginJourney();
    made = await inEveryState(journey, ['draft']);
  });
  afterAll(() => journey.close());

  const judge = async (page: Page, name: string) => {
    await atRest(page);
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    expect(await seriousFaults(page)).toEqual([]);
    const before = page.viewportSize();
    await page.setViewportSize(phone);
    await atRest(page);
    await page.screenshot({ path: join(pictures, `${name}-390.png`), fullPage: true });
    expect(await sidewaysBy(page)).toBe(0);
    if (before) await page.setViewportSize(before);
  };

  it('修订里新增的检查先试行，申报单位看到提醒、仍能提交；转为执行以后才挡住', async () => {
    const strict = {
      ...{ check: 'range', code: 'centre.tooSmall', severity: 'blocks', target: 'centre.investment.total' },
      ...{ leaves: ['centre.investment.total'], min: '99999999', place: '附件3 二', basis: 'assumed' },
    };
    const file = join(mkdtempSync(join(tmpdir(), 'shuzhuan-notice-')), 'notice.json');
    writeFileSync(file, JSON.stringify({ ...shanxi2023, checks: [...shanxi2023.checks, strict] }));
    const authority = await journey.sitDown(journey.authority);
    await authority.goto(`/authority/calls/${journey.callId}`);
    await authority.getByLabel('修订后的通知文件（JSON）').setInputFiles(file);
    await authority.getByText('试行的检查：1 条').waitFor();
    await authority.getByLabel('修订原因').fill('上级要求核对总投资');
    await judge(authority, 'amend');
    await confirm(authority, '采用修订');
    await authority.getByRole('heading', { name: '试行的检查（1 条）' }).waitFor();
    await judge(authority, 'on-trial');

    const clerk = await journey.sitDown(made.draft.applicant);
    await clerk.goto(`/apply/${made.draft.id}/submit`);
    await clerk.getByText('（试行：本次只提醒，不影响提交）').first().waitFor();
    await judge(clerk, 'submit-on-trial');
    await clerk.goto(`/apply/${made.draft.id}`);
    await clerk.getByText('（试行：只提醒）').first().waitFor();
    await judge(clerk, 'changes');

    await authority.getByRole('checkbox', { name: /不应小于 99999999/u }).check();
    await authority.getByLabel('转为执行的原因').fill('试行没有发现误判');
    await confirm(authority, '转为执行');
    await authority.getByRole('heading', { name: '试行的检查（1 条）' }).waitFor({ state: 'hidden' });
    await authority.getByText('已转为执行。1 份填写中的申报').waitFor();
    await clerk.goto(`/apply/${made.draft.id}/submit`);
    await clerk.getByText('不应小于 99999999').first().waitFor();
    expect(await clerk.getByText('（试行：本次只提醒，不影响提交）').count()).toBe(0);
    expect(journey.complaints).toEqual([]);
  });

  it('发布后增减参加的推荐单位', async () => {
    const authority = await journey.sitDown(journey.authority);
    await authority.goto(`/authority/calls/${journey.callId}`);
    await authority.getByRole('button', { name: '选定部分单位' }).click();
    await authority.getByRole('checkbox', { name: '太原市发展和改革委员会' }).uncheck();
    await authority.getByRole('button', { name: '保存参加的单位' }).click();
    await authority.getByText('在这次申报中已有申报，不能去掉').waitFor();
    await authority.getByRole('checkbox', { name: '太原市发展和改革委员会' }).check();
    await authority.getByRole('checkbox', { name: '大同市发展和改革委员会' }).uncheck();
    await authority.getByRole('button', { name: '保存参加的单位' }).click();
    await authority.getByText('已保存。').waitFor();
    await judge(authority, 'units');
  });

  it('运维人员给了市界文件，总览画出地图，注明审图号；没有给，仍是方块', async () => {
    const authority = await journey.sitDown(journey.authority);
    await authority.goto('/authority');
    await authority.getByText('各市申报数量示意图').first().waitFor();
    const read = readRegionMap(
      inventedMap(),
      shanxiRegions.map(({ name }) => name),
    );
    Object.assign(journey.platform, read);
    await authority.reload();
    await authority.getByText('审图号：晋S（2099）001号').first().waitFor();
    const map = authority.getByRole('img', { name: '各市申报数量' });
    await map.locator('path').first().waitFor();
    await judge(authority, 'map');
    const chips = authority.getByRole('group', { name: '各市申报数量' });
    await map.getByText('大同市').first().click();
    await chips.getByRole('button', { name: /^大同市/u, pressed: true }).waitFor();
    const saving = authority.waitForEvent('download');
    await authority.getByRole('button', { name: '存为图片' }).first().click();
    await (await saving).saveAs(join(pictures, 'saved-map.png'));
    expect(journey.complaints).toEqual([]);
  });

  it('没有送达的消息列给系统管理员，可以重发', async () => {
    const { platform, kept } = journey;
    const system = await makeAdministrator(platform, kept, 'system', {
      name: '样例系统员',
      username: 'system',
    });
    const { id } = await platform.db
      .insertInto('notice')
      .values({
        ...{ person_id: made.draft.applicant.personId, kind: 'returned', key: 'failed', in_app: true },
        ...{ application_id: made.draft.id, organisation_id: null, call_id: null },
        ...{ at: platform.clock(), read_at: null },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const failed = { state: 'unclear', fault: '550 没有这个邮箱', changed_at: platform.clock() } as const;
    await platform.db
      .insertInto('delivery')
      .values({ notice_id: Number(id), channel: 'mail', ...failed })
      .execute();
    const page = await journey.sitDown(system);
    await page.goto('/admin/deliveries');
    await page.getByText('550 没有这个邮箱').waitFor();
    await judge(page, 'deliveries');
    await confirm(page, '重发');
    await page.getByText('已交去重发').waitFor();
    await page.getByText('没有未送达的消息').waitFor();
    await judge(page, 'deliveries-none');
  });
});
