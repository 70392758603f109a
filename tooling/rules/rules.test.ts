import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, test } from 'vitest';
import { chineseWhereItBelongs } from './chinese-where-it-belongs.ts';
import { noticeIsData } from './notice-is-data.ts';

RuleTester.describe = describe;
RuleTester.it = test;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

tester.run('chinese-where-it-belongs', chineseWhereItBelongs, {
  valid: [
    { name: '英文的代码与中文的注释', code: `/** 附件2 三（一） */ export const limit = 3000; // 字` },
    { name: '按文字种类写的正则', code: String.raw`export const han = /\p{Script=Han}|[\u4e00-\u9fff]/u;` },
    { name: '标点与全角数字不是汉字', code: `export const marks = '，。１２（）';` },
  ],
  invalid: [
    { name: '字符串', code: `export const a = '万元';`, errors: [{ messageId: 'text' }] },
    { name: '转义写出的汉字', code: String.raw`export const a = '\u4e07';`, errors: [{ messageId: 'text' }] },
    {
      name: '模板里的一段',
      code: 'export const a = (n: number) => `${n} 万元`;',
      errors: [{ messageId: 'text' }],
    },
    { name: '正则', code: `export const a = /约|大约/u;`, errors: [{ messageId: 'text' }] },
    { name: '变量名', code: `export const 金额 = 1;`, errors: [{ messageId: 'name' }] },
    { name: '属性名', code: `export const a = { 金额: 1 };`, errors: [{ messageId: 'name' }] },
    { name: '加引号的属性名', code: `export const a = { '金额': 1 };`, errors: [{ messageId: 'text' }] },
    { name: '类型里的字面量', code: `export type A = '区域型';`, errors: [{ messageId: 'text' }] },
    { name: '私有名', code: `export class A { #金额 = 1; }`, errors: [{ messageId: 'name' }] },
    { name: '页面上的文字', code: `export const a = <p>提交</p>;`, errors: [{ messageId: 'text' }] },
    { name: '页面元素的属性', code: `export const a = <p title="提交" />;`, errors: [{ messageId: 'text' }] },
  ],
});

tester.run('notice-is-data', noticeIsData, {
  valid: [
    {
      name: '常量、展开、引用、类型',
      code: [
        `import type { Field } from '#programme/definition/field.ts';`,
        `import { choices } from './choices.ts';`,
        `const first = { id: 'a', label: '单位名称', choices, required: true, limit: -1 } as const;`,
        `type Local = typeof first;`,
        `export const fields = [first, ...choices, choices.legalForm, null] as const satisfies readonly Field[];`,
      ].join('\n'),
    },
  ],
  invalid: [
    { name: '函数', code: `export const b = function () {};`, errors: [{ messageId: 'code' }] },
    { name: '箭头函数', code: `export const a = () => 1;`, errors: [{ messageId: 'code' }] },
    {
      name: '对象里的方法',
      code: `export const a = { b() { return 1; } };`,
      errors: [{ messageId: 'code' }],
    },
    { name: '取值器', code: `export const a = { get b() { return 1; } };`, errors: [{ messageId: 'code' }] },
    { name: '调用', code: `export const a = Object.freeze({});`, errors: [{ messageId: 'code' }] },
    { name: '生成出来的一列', code: `export const a = [1, 2].map(String);`, errors: [{ messageId: 'code' }] },
    { name: '类', code: `export class A {}`, errors: [{ messageId: 'code' }] },
    { name: '新建', code: `export const a = new Date();`, errors: [{ messageId: 'code' }] },
    { name: '带标签的模板', code: 'export const a = String.raw`x`;', errors: [{ messageId: 'code' }] },
    { name: '循环', code: `for (const a of []) { }`, errors: [{ messageId: 'code' }] },
    { name: '可变的变量', code: `export let a = 1;`, errors: [{ messageId: 'variable' }] },
    {
      name: '事后改动',
      code: `export const a = { b: 1 }; a.b = 2;`,
      errors: [{ messageId: 'code' }, { messageId: 'code' }],
    },
    {
      name: '从语言里导入值',
      code: `import { limit } from '#programme/limit.ts'; export const a = limit;`,
      errors: [{ messageId: 'value' }],
    },
    {
      name: '从软件包导入值',
      code: `import z from 'zod'; export const a = z;`,
      errors: [{ messageId: 'value' }],
    },
    { name: '正则', code: `export const a = /x/u;`, errors: [{ messageId: 'json' }] },
    { name: '大整数', code: `export const a = 1n;`, errors: [{ messageId: 'json' }] },
    { name: '未定义', code: `export const a = { b: undefined };`, errors: [{ messageId: 'json' }] },
    { name: '默认导出', code: `export default {};`, errors: [{ messageId: 'code' }] },
    { name: '转手导出全部', code: `export * from './a.ts';`, errors: [{ messageId: 'code' }] },
  ],
});
