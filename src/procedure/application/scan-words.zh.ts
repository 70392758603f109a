import type { ScanFault, ScanVerdict } from './scan-verdict.ts';

/** How each verdict is called. */
export const verdictWords: Readonly<Record<ScanVerdict['state'], string>> = {
  agrees: '一致',
  differs: '不一致',
  unread: '无法识别',
};

/** Numbers in a row become a range: `第 1、3—6 页`. */
export function pageList(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const page of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const said = ranges.map(([from, to]) =>
    from === to ? String(from) : `${String(from)}${to === from + 1 ? '、' : '—'}${String(to)}`,
  );
  return `第 ${said.join('、')} 页`;
}

/** What a fault says. `nameOf` names a paper, `momentOf` a moment, as whoever reads it knows them. */
function faultWords(
  fault: ScanFault,
  nameOf: (paper: string) => string,
  momentOf: (iso: string) => string,
): string {
  switch (fault.kind) {
    case 'otherVersion':
      return `扫描件${pageList(fault.scanPages)}是 ${momentOf(fault.frozenAt)} 定稿的旧版本（校验码 ${fault.code}），请换成现在这一版重新打印、签字盖章。`;
    case 'otherPaper':
      return `扫描件${pageList(fault.scanPages)}是本申报的《${nameOf(fault.paper)}》（校验码 ${fault.code}），不是这份纸件，请换成对应的纸件。`;
    case 'foreign':
      return `扫描件${pageList(fault.scanPages)}的校验码 ${fault.code} 不属于本申报的任何一版，请抽出这些页，换成现在这一版的纸件。`;
    case 'doubled':
      return `纸件第 ${String(fault.page)} 页扫描了 ${String(fault.scanPages.length)} 次（扫描件${pageList(fault.scanPages)}），请去掉重复的页。`;
    case 'missing':
      return `缺纸件${pageList(fault.pages)}，请补扫后重新上传；也可以只扫描签字盖章页。`;
  }
}

/** What a verdict says, sentence by sentence. */
export function verdictSentences(
  { state, extent, pages, faults, unread }: ScanVerdict,
  nameOf: (paper: string) => string,
  momentOf: (iso: string) => string,
): string[] {
  if (state === 'agrees')
    return [
      extent === 'whole'
        ? `共 ${String(pages)} 页，都是这一版的纸件，不缺页、不重页。`
        : `是这一版的签字盖章页，共 ${String(pages)} 页，不含其余各页。`,
    ];
  const said = faults.map((fault) => faultWords(fault, nameOf, momentOf));
  if (unread.length > 0)
    said.push(`扫描件${pageList(unread)}没有读出页脚的二维码：可能太模糊、被裁掉，或不是由平台的 PDF 打印。`);
  if (pages === 0) said.push('扫描件里没有印着字的页。');
  return said;
}

/** What was not read for its file and not for its pages. */
export const readingFaultWords = {
  unreadable: '扫描件打不开，可能已经损坏或加了密码。',
  tooManyPages: '扫描件的页数太多，没有读。',
  tookTooLong: '扫描件读得太久，没有读完。',
  tookTooMuchMemory: '扫描件太大，没有读完。',
} as const;
