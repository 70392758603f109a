import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { wholePicture } from '#papers/whole-picture.ts';
import type { Picture } from '#papers/pictures.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { createHash } from 'node:crypto';
import { bringTheRest } from './testing/bring-the-rest.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { judgeOnBoth } from './testing/judge-on-both.ts';
import { seatApplicant } from './testing/people.ts';
import { readSample, sampleFile, samplePictures } from './testing/sample-answers.ts';

/** A paper with words that answer nothing. */
const withStray = (paper: PaperDocument): PaperDocument => ({
  ...paper,
  blocks: [...paper.blocks, { type: 'paragraph', runs: [{ text: '样例：表外另写的一段话' }] }],
});

describe('把填好的 Word 文件导入申报', () => {
  let journey: Journey;
  let applicant: Actor;
  let page: Page;
  let id: string;
  const dossier = readSample('enterprise');
  beforeAll(async () => {
    journey = await beginJourney();
    applicant = await seatApplicant(journey.platform, journey, 300);
    page = await journey.sitDown(applicant);
    await page.goto('/apply');
    const started = await page.request.post('/api/applications', {
      data: { callId: journey.callId, centreType: 'enterprise' },
    });
    ({ id } = (await started.json()) as { id: string });
  });
  afterAll(() => journey.close());

  const kept = async () => {
    const opened = await page.request.get(`/api/applications/${id}`);
    const { answers } = (await opened.json()) as { answers: Record<string, { value: unknown }> };
    return new Map(Object.entries(answers).map(([leaf, { value }]) => [leaf, value]));
  };
  const line = (label: string): Locator => page.getByRole('row').filter({ hasText: label }).first();

  it('空的申报里说得出先做什么', async () => {
    await page.goto(`/apply/${id}/intake`);
    await page.getByText('还没有导入过文件').waitFor();
    await judgeOnBoth(page, 'intake', 'intake-empty');
  });

  it('一次放进附件2、附件3 和扫描件：先比较，什么也没写入；扫描件进材料库', async () => {
    const name = { value: '先填好的另一名称', basedOn: 0, writer: 'journey', sequence: 1 };
    await page.request.put(`/api/applications/${id}/answers/centre.name`, { data: name });
    const papers = await wordFiles();
    const scans = dossier.evidence.map(({ file }) => ({
      ...{ name: basename(file), mimeType: 'application/pdf' },
      buffer: readFileSync(sampleFile('enterprise', file)),
    }));
    await page.getByLabel('选择文件', { exact: true }).setInputFiles([...papers, ...scans]);
    await page.getByRole('list', { name: '选了这些文件' }).waitFor();
    await judgeOnBoth(page, 'intake', 'intake-chosen');
    await page.getByRole('button', { name: '按上面办理' }).click();
    await page.getByRole('heading', { name: '比较：附件3.docx、附件2.docx' }).waitFor({ timeout: 60_000 });
    await expect
      .poll(async () => ((await (await page.request.get('/api/evidence')).json()) as unknown[]).length, {
        timeout: 60_000,
      })
      .toBe(new Set(dossier.evidence.map(({ file }) => file)).size);
    expect([...(await kept()).keys()]).toEqual(['centre.name']);
    await page.getByRole('button', { name: /^不同 \d/u }).click();
    await line('先填好的另一名称').waitFor();
    expect(await line('先填好的另一名称').getByRole('checkbox').isChecked()).toBe(false);
    await judgeOnBoth(page, 'intake', 'intake-changed');
    await page.getByRole('button', { name: /^全部 \d/u }).click();
    await judgeOnBoth(page, 'intake', 'intake', page.getByRole('heading', { name: /^比较/u }));
  });

  it('正文可以先看不同；未对上的文字列得出', async () => {
    await page.getByRole('button', { name: /^新的 \d/u }).click();
    for (;;) {
      const more = page.getByRole('button', { name: /^再显示/u });
      if ((await more.count()) === 0) break;
      await more.click();
    }
    const prose = page.getByText('查看正文的不同').first();
    await prose.click();
    await page.locator('.intake-prose').first().waitFor();
    await page.getByRole('button', { name: /^未对上的文字/u }).click();
    await page.getByText('样例：表外另写的一段话').first().waitFor();
    await page.getByRole('button', { name: /^全部 \d/u }).click();
  });

  it('采用、撤销、再采用：表单里立刻看得到', async () => {
    const accept = page.getByRole('button', { name: /^采用勾选的/u });
    await accept.click();
    await page.getByText(/^已写入 \d+ 项/u).waitFor();
    expect((await kept()).get('applicant.name')).toBe(dossier.answers['applicant.name']);
    expect((await kept()).get('centre.name')).toBe('先填好的另一名称');
    await judgeOnBoth(page, 'intake', 'intake-accepted');

    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByText(/^已撤销，/u).waitFor();
    const undone = [...(await kept())].filter(([, value]) => value !== null && !Array.isArray(value));
    expect(undone.map(([leaf]) => leaf)).toEqual(['centre.name']);

    await page.getByRole('button', { name: /^不同 \d/u }).click();
    await line('先填好的另一名称').getByRole('checkbox').check();
    await accept.click();
    await page.getByText(/^已写入 \d+ 项/u).waitFor();
    expect((await kept()).get('centre.name')).toBe(dossier.answers['centre.name']);
    await page
      .getByRole('link', { name: /基本情况表/u })
      .first()
      .click();
    const field = page.locator('[id="answer-applicant.name"]');
    await field.waitFor();
    expect(await field.inputValue()).toBe(dossier.answers['applicant.name']);
  });

  it('补上 Word 里没有的和材料的关联，提交', async () => {
    const there = new Set([...(await kept())].filter(([, value]) => value !== null).map(([leaf]) => leaf));
    const listed: unknown = await (await page.request.get('/api/evidence')).json();
    const files = new Map(
      (listed as { id: string; fileName: string }[]).map((one) => [one.fileName, one.id]),
    );
    await bringTheRest(page, id, dossier, there, (file) => files.get(basename(file)) ?? '');
    await page.goto(`/apply/${id}/submit`);
    await page.getByLabel('已阅读，并代表本单位作出以上承诺').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('heading', { name: '申报回执' }).waitFor();
    await page.goto(`/apply/${id}/intake`);
    await page.getByText('申报现在不能修改，不能导入。').waitFor();
    expect(journey.complaints).toEqual([]);
  });

  /** Both papers of the sample, as Word files. */
  async function wordFiles() {
    const open = openDossier(indexProgramme(shanxi2023, 'enterprise', 2023), dossier);
    const pictures = new Map<string, Picture>();
    for (const file of samplePictures('enterprise')) {
      const picture = wholePicture(readFileSync(file));
      if (picture) pictures.set(createHash('sha256').update(picture.bytes).digest('hex'), picture);
    }
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const files = [
      ['附件3.docx', 'basic-info'],
      ['附件2.docx', 'plan'],
    ] as const;
    return Promise.all(
      files.map(async ([name, paper]) => ({
        ...{ name, mimeType },
        buffer: Buffer.from(await renderWord(withStray(printablePaper(paper, open, true)), pictures)),
      })),
    );
  }
});
