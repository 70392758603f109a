import { loadDossier } from '#cli/load/load-dossier.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { ms } from './measure.ts';

const rows = 10_000;
const mega = 1024 * 1024;

/** 附件4 of 10,000 rows: Excel within 3 s, memory told; Word and PDF beside it. */
export async function benchSummary(sample: string): Promise<string[]> {
  const { open } = await loadDossier(sample);
  const row = summaryRow(open);
  const many = Array.from({ length: rows }, (_, index) => ({
    ...row,
    order: index + 1,
    remark: String(index),
  }));
  const build = () => summaryPaper(open.notice.programme, many, { state: 'draft' });
  const renderer = createPdfRenderer();
  const ways: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ['xlsx', () => renderExcel(build())],
    ['docx', () => renderWord(build(), new Map())],
    ['pdf', () => renderer.render(build(), new Map())],
  ];
  const said: string[] = [];
  for (const [name, render] of ways) {
    const start = performance.now();
    const bytes = await render();
    const spent = performance.now() - start;
    const peak = process.resourceUsage().maxRSS / 1024;
    said.push(
      `summary ${String(rows)} rows ${name}: ${ms(spent)}, ${(bytes.length / mega).toFixed(1)} MB, peak memory so far ${peak.toFixed(0)} MB`,
    );
  }
  await renderer.close();
  return said;
}
