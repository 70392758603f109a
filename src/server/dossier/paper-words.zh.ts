import type { PaperId } from '#programme/views/papers.ts';

/** How each paper of an application is called. */
export const paperLabels: Readonly<Record<PaperId, string>> = {
  'basic-info': '附件3 基本情况表',
  plan: '附件2 建设方案',
  'evidence-index': '印证材料目录',
};
