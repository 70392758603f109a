import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { chineseWhereItBelongs } from './tooling/rules/chinese-where-it-belongs.ts';
import { noticeIsData } from './tooling/rules/notice-is-data.ts';

/** 中文属于这些地方；其余的源代码只用英文。 */
const CHINESE = [
  '**/*.zh.ts',
  '**/*.test.ts',
  '**/testing/**',
  'src/notices/**',
  'samples/make/**',
  'tooling/**',
  'bench/**',
  'bin/**',
  '*.config.*',
  '.dependency-cruiser.cjs',
];

const barrels = [
  { selector: 'ExportAllDeclaration', message: '不设转手导出的文件：请从声明它的文件导入。' },
  { selector: 'ExportNamedDeclaration[source]', message: '不设转手导出的文件：请从声明它的文件导入。' },
];

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.core.json',
          'tsconfig.node.json',
          'tsconfig.journeys.json',
          'tsconfig.web.json',
          'tsconfig.tools.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {
      local: { rules: { 'chinese-where-it-belongs': chineseWhereItBelongs, 'notice-is-data': noticeIsData } },
    },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...barrels],
      'local/chinese-where-it-belongs': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // 结构相同的类可以互换；docx 的类型正是如此。
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // 按码位拆开汉字正是所要的。
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  { files: CHINESE, rules: { 'local/chinese-where-it-belongs': 'off' } },
  {
    files: ['**/*.test.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // vitest 的 describe 可以是异步的，断言库返回的许诺由它自己等待。
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
  {
    files: ['src/notices/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/notices/registry.ts'],
    rules: { 'local/notice-is-data': 'error', 'max-lines': 'off' },
  },
  {
    files: [
      '**/{index,utils,util,helpers,helper,common,misc}.{ts,tsx,js,mjs}',
      '**/{utils,util,helpers,misc}/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: '文件按它所说的事命名，不设 index 与 utils。' },
      ],
    },
  },
  // JSDoc 里的类型断言在语法树上看不见。
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
