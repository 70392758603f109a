import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One fault of form in `dossier.json`: where, what is wrong, what belongs there. */
export function envelopeProblem(issue: Issue): string {
  const place = issue.path.length === 0 ? '最外层' : issue.path.map(String).join(' › ');
  return `${place}：${problem(issue)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  object: '对象 { }',
  record: '对象 { }',
  array: '数组 [ ]',
  tuple: '两个页码 [起, 止]',
  boolean: 'true 或 false',
};

function problem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `缺少这一项，应为${typeName(issue.expected)}`
        : `类型不对，应为${typeName(issue.expected)}`;
    case 'unrecognized_keys':
      return `有不认识的项 ${issue.keys.join('、')}，请删去或改正拼写`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join(' 或 ')}`;
    case 'invalid_union':
      return '只能是文字、数字、true/false、null 或富文本（type 为 doc 的对象）';
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      return `不能大于 ${String(issue.maximum)}`;
    case 'invalid_format':
      return '写法不对';
    case 'custom':
      return '页码起止颠倒';
    default:
      return '写法不对';
  }
}

function typeName(expected: string): string {
  return typeNames[expected] ?? expected;
}
