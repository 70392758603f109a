import { expect, it } from 'vitest';
import { countOfficeForms } from './testing/count-office-forms.ts';
import { failureLines, figureLines, total } from './testing/figure-lines.ts';

it('LibreOffice 存成 .odt、.doc 又存回来的，九成九的格读得对，没有一格悄悄读错', async () => {
  const counted = await countOfficeForms(20231124, 1, false);
  const { cells, right, missing } = total(counted);
  expect(counted.failures.filter(({ outcome }) => outcome === 'silent')).toEqual([]);
  const said = [...figureLines(counted), ...failureLines(counted, 20)].join('\n');
  expect(right / cells, said).toBeGreaterThanOrEqual(0.99);
  expect(missing / cells, said).toBeLessThanOrEqual(0.01);
});
