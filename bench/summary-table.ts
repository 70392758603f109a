import { loadDossier } from '#cli/load/load-dossier.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import type { Claim } from './claim.ts';

const mega = 1024 * 1024;

/** 附件4 of many rows, each as long as that of the sample; half a page of A4 in Word and PDF. */
export async function benchSummary(sample: string): Promise<Claim[]> {
  const { open } = await loadDossier(sample);
  const row = summaryRow(open);
  const build = (rows: number) => {
    const many = Array.from({ length: rows }, (_, at) => ({ ...row, order: at + 1, remark: String(at) }));
    return summaryPaper(open.notice.programme, many, { state: 'draft' });
  };
  const renderer = createPdfRenderer();
  const pdf = (rows: number) => renderer.render(build(rows), new Map());
  const said = [
    await once('xlsx', 10_000, (rows) => renderExcel(build(rows)), { atMost: 3000 }),
    await once('docx', 1000, (rows) => renderWord(build(rows), new Map())),
    await once('docx', 10_000, (rows) => renderWord(build(rows), new Map())),
    await once('pdf', 1000, pdf),
  ];
  await renderer.close();
  return said;
}

async function once(
  name: string,
  rows: number,
  render: (rows: number) => Promise<Uint8Array>,
  limit?: { readonly atMost: number },
): Promise<Claim> {
  const start = performance.now();
  const bytes = await render(rows);
  const value = performance.now() - start;
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    name: `annex 4 of ${String(rows)} rows as ${name}`,
    value,
    unit: 'ms',
    ...(limit ? { limit } : {}),
    beside: `${(bytes.length / mega).toFixed(1)} MB; memory of the process up to here ${peak.toFixed(0)} MB`,
  };
}
