import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { bookPath, writeStanding } from '#server/papers/book-standing.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';

const judge = judgeInto('evidence-book');

describe('印证材料汇编', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'draft' | 'handedUp'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['draft', 'handedUp']);
  });
  afterAll(() => journey.close());

  it('提交以前写明何时装订；提交以后自己装好，申报单位打开的就是那一本', async () => {
    const drafting = await journey.sitDown(made.draft.applicant);
    await drafting.goto(`/apply/${made.draft.id}/papers`);
    await drafting.getByText('提交以后自动装订成一本').waitFor();
    const page = await journey.sitDown(made.handedUp.applicant);
    await page.goto(`/apply/${made.handedUp.id}/papers`);
    const link = page.getByRole('link', { name: '打开汇编' });
    await link.waitFor({ timeout: 60_000 });
    await judge(page, 'applicant');
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    const text = (await pdfText(new Uint8Array(await answer.body()))).map((one) => one.text).join('');
    expect(text).toContain('印证材料汇编');
    expect(await page.getByRole('link', { name: '下载归档包（zip）' }).count()).toBe(0);
    const small = await journey.sitDown(made.handedUp.applicant, phone);
    await small.goto(`/apply/${made.handedUp.id}/papers`);
    await small.getByRole('link', { name: '打开汇编' }).waitFor();
    await judge(small, 'applicant-phone');
  });

  it('推荐单位和主管部门看得到同一本，取得走归档包', async () => {
    for (const [who, path] of [
      ['unit', 'recommend'],
      ['authority', 'authority'],
    ] as const) {
      const page = await journey.sitDown(journey[who]);
      await page.goto(`/${path}/applications/${made.handedUp.id}`);
      await page.getByRole('link', { name: /^印证材料汇编（/u }).waitFor({ timeout: 60_000 });
      await judge(page, who);
      const link = page.getByRole('link', { name: '下载归档包（zip）' });
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toBe('application/zip');
      expect((await answer.body()).length).toBeGreaterThan(100_000);
    }
  });

  it('排队的时候接着问，页面前没有人了就不再问；没有人要过的写明，点了才排队', async () => {
    const { platform } = journey;
    const { version_id: versionId } = await platform.db
      .selectFrom('application')
      .select('version_id')
      .where('id', '=', made.handedUp.id)
      .executeTakeFirstOrThrow();
    await writeStanding(platform, versionId ?? '', { state: 'waiting' });
    const page = await journey.sitDown(made.handedUp.applicant);
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/book')) asked += 1;
    });
    await page.clock.install();
    await page.goto(`/apply/${made.handedUp.id}/papers`);
    await page.getByText('正在排队装订。').waitFor();
    const later = async (): Promise<number> => {
      await page.clock.runFor(2100);
      return asked;
    };
    await expect.poll(later).toBeGreaterThan(2);
    await page.clock.runFor(62_000);
    const left = asked;
    await page.clock.runFor(60_000);
    expect(asked).toBe(left);
    await page.mouse.move(300, 300);
    await expect.poll(later).toBeGreaterThan(left);
    await page.context().close();

    await rm(join(dirname(bookPath(platform, versionId ?? '')), 'evidence-book.json'));
    const again = await journey.sitDown(made.handedUp.applicant);
    await again.goto(`/apply/${made.handedUp.id}/papers`);
    await again.getByText('还没有装订成一本。').waitFor();
    await judge(again, 'unasked');
    await again.getByRole('button', { name: '现在装订' }).click();
    await again.getByText('还没有装订成一本。').waitFor({ state: 'hidden' });
    await again.getByRole('link', { name: '打开汇编' }).waitFor({ timeout: 60_000 });
    expect(journey.complaints).toEqual([]);
  });
});
