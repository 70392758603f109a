import { countForms } from '../e2e/intake/testing/count-forms.ts';
import { countOfficeForms } from '../e2e/intake/testing/count-office-forms.ts';
import { failureLines, figureLines, total } from '../e2e/intake/testing/figure-lines.ts';
import type { Counted } from '../e2e/intake/testing/count-forms.ts';

const formsEach = 40;
const shownFailures = 60;

/**
 * Forms filled in by another writer are read: how many cells are right, missing, wrong, wrong without a mark, by kind of
 * edit; then forms that LibreOffice saved as .odt and .doc.
 * Throws where fewer than 99 % are right, more than 1 % missing, or one is silently wrong.
 */
export async function wordForms(seed: number): Promise<string> {
  const written = judged(await countForms(seed, formsEach));
  return `${written}；经 LibreOffice：${judged(await countOfficeForms(seed, 3, true))}`;
}

function judged(counted: Counted): string {
  const { cells, right, missing, silent } = total(counted);
  for (const line of [...figureLines(counted), ...failureLines(counted, shownFailures)]) console.log(line);
  const said = `${cells} 格里对 ${((100 * right) / cells).toFixed(2)}%，缺 ${((100 * missing) / cells).toFixed(2)}%，错而无提示 ${silent} 格`;
  if (right < cells * 0.99 || missing > cells * 0.01 || silent > 0)
    throw new Error(`${said}；要求对 ≥ 99%、缺 ≤ 1%、没有一格错而无提示`);
  return said;
}
