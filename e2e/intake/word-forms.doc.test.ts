import { describe, expect, it } from 'vitest';
import { readWord } from '#papers/word-in/read-word.ts';
import { compareIntake } from '#programme/intake/compare-intake.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { countForms, drawnForms, emptyDossier } from './testing/count-forms.ts';
import { failureLines, figureLines, total } from './testing/figure-lines.ts';
import { halfFilled, judgeHalf } from './testing/half-filled.ts';
import { writeDocx } from './testing/ooxml.ts';

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

  it('读进填了一半的表单：先勾上的采用之后，没有一行混着两行的格', { timeout: 60_000 }, async () => {
    const mixed: string[] = [];
    let [rows, whole] = [0, 0];
    for (const { name, form, draw } of drawnForms(20231125, 1)) {
      const half = halfFilled(form, emptyDossier(form.centreType), draw);
      const { content } = await readWord(writeDocx(form, draw));
      const judged = judgeHalf(form, half, compareIntake(half, readIntake(content, `${name}.docx`, half)));
      mixed.push(...judged.mixed.map((row) => `${name} ${row}`));
      rows += judged.rows;
      whole += judged.whole;
    }
    expect(mixed).toEqual([]);
    expect(whole / rows).toBeGreaterThanOrEqual(0.9);
  });
});
