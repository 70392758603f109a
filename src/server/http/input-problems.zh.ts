import type { ValidationError } from '@orpc/contract';
import type { z } from 'zod';

type Issue = ValidationError['issues'][number];

const shown = 5;

/** A character the database does not take: NUL, or half of one. */
export const unstorable = '含有不能保存的字符，请重新输入';

/** The largest body a route reads, as people say it. */
export const bodyLimitWords = (bytes: number): string => `${String(Math.floor(bytes / 1024 ** 2))} MB`;

/** Names what is wrong with an input, the first five faults: where, and what belongs there. */
export function inputProblems(issues: ValidationError['issues']): string {
  const lines = issues.slice(0, shown).map((issue) => problem(issue));
  if (issues.length > shown) lines.push(`另有 ${String(issues.length - shown)} 处`);
  return lines.join('；');
}

/** The issues come from zod, handed on under a plainer type. */
function problem(issue: Issue): string {
  const place = (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .join(' › ');
  return `${place === '' ? '最外层' : place} ${reason(issue as unknown as z.core.$ZodIssue)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  object: '对象',
  array: '列表',
};

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `至少 ${String(issue.minimum)} ${issue.origin === 'string' ? '个字' : '项'}`
        : `不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `最多 ${String(issue.maximum)} ${issue.origin === 'string' ? '个字' : '项'}`
        : `不能大于 ${String(issue.maximum)}`;
    default:
      return '写法不对';
  }
}
