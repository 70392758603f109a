import type { Programme } from '#programme/definition/programme.ts';

/** docs/glossary.md: one English word per Chinese term, with its place in the notice. */
export function glossaryPage(programmes: readonly Programme[]): string {
  const head =
    '# 术语表\n\n由 `npm run generate` 从各通知的 `glossary` 生成，请勿手改。一个中文术语对应一个英文词，代码中的标识符按此取名。\n';
  const tables = programmes.map(({ id, title, glossary }) => {
    const rows = glossary.map(({ zh, en, place }) => `| ${zh} | ${en} | ${place} |`);
    return `\n## ${title}（${id}）\n\n| 中文 | English | 出处 |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return head + tables.join('');
}
