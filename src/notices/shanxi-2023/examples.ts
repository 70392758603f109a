import { annexExamples } from './examples/annex-examples.ts';
import { basicInfoExamples } from './examples/basic-info-examples.ts';
import { planExamples } from './examples/plan-examples.ts';

/** 各部分的填写说明和样例。通知没有这些文字，全部是虚构的；通知自己的要求在提纲和表格里。 */
export const examples = [...basicInfoExamples, ...planExamples, ...annexExamples] as const;
