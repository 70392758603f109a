import type { z } from 'zod';
import { printable } from '../printable.ts';

type Issue = z.core.$ZodIssue;

/** One fault of form in `dossier.json`: where, what is wrong, what belongs there. */
export function envelopeProblem(issue: Issue): string {
  const place =
    issue.path.length === 0 ? '最外层' : issue.path.map((part) => printable(String(part))).join(' › ');
  return `${place}：${problem(issue)}`;
}

/** There are more faults of form than are listed. */
export function moreProblems(count: number): string {
  return `另有 ${String(count)} 处`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字（加引号）',
  number: '数字',
  int: '整数',
  object: '对象 { }',
  record: '对象 { }',
  array: '数组 [ ]',
  tuple: '两个页码 [起, 止]',
};

function problem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `缺少这一项，应为${typeName(issue.expected)}`
        : `类型不对，应为${typeName(issue.expected)}`;
    case 'unrecognized_keys':
      return `有不认识的项「${printable(issue.keys.join('、'))}」，请删去或改正拼写`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join(' 或 ')}`;
    case 'invalid_union':
      return '只能是文字、数字、true/false、null 或富文本（type 为 doc 的对象）';
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) > 1 ? `至少 ${String(issue.minimum)} 个字` : '不能为空';
      return issue.origin === 'array' ? '应为两个页码 [起, 止]' : `不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      if (issue.origin === 'string') return `最多 ${String(issue.maximum)} 个字`;
      return issue.origin === 'array' ? '应为两个页码 [起, 止]' : `不能大于 ${String(issue.maximum)}`;
    case 'invalid_format':
      return formats[String(issue.path[0])] ?? '写法不对';
    case 'custom':
      return '页码起止颠倒';
    default:
      return '写法不对';
  }
}

const formats: Readonly<Record<string, string>> = {
  rows: '行的编号只能由字母、数字、- 和 _ 组成，最多 40 个，如 r1',
  versions: '定稿记录被改动过。请恢复原样，或删去这一条后重新定稿',
};

function typeName(expected: string): string {
  return typeNames[expected] ?? expected;
}
