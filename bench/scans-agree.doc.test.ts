import { expect, it } from 'vitest';
import { scansAgree } from './scans-agree.ts';

it('扫描得歪、糊、盖着红章的页读得出是哪份哪页，整叠判得对', { timeout: 240_000 }, async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  await scansAgree(20_230_601, { pagesEach: 3, stacksEach: 1, say });
  expect(said).toHaveLength(10);
});
