import type { Face } from '#programme/definition/document.ts';

/** The official fonts by the names under which Word and WPS know them. */
export const officialFonts: Readonly<Record<Face, string>> = {
  fangsong: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  xiaobiaosong: '方正小标宋简体',
  song: '宋体',
};
