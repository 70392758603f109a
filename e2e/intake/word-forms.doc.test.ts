import { describe, expect, it } from 'vitest';
import { countForms } from './testing/count-forms.ts';
import { failureLines, figureLines, total } from './testing/figure-lines.ts';

// 完整的一遍（几分钟，每次不同）：npm run proof -- word-forms
describe('别的程序做的附件2、附件3，填得、改得各不相同', () => {
  it('九成九的格读得对，缺不到百分之一，没有一格悄悄读错', { timeout: 60_000 }, async () => {
    const counted = await countForms(20231124, 2);
    const { cells, right, missing } = total(counted);
    expect(counted.failures.filter(({ outcome }) => outcome === 'silent')).toEqual([]);
    const said = [...figureLines(counted), ...failureLines(counted, 20)].join('\n');
    expect(right / cells, said).toBeGreaterThanOrEqual(0.99);
    expect(missing / cells, said).toBeLessThanOrEqual(0.01);
  });
});
