import type { Rule } from 'eslint';

/** 通知里可以出现的语句：导入、导出、常量、类型。 */
const STATEMENTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'VariableDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

/** 不能变成 JSON、或者会运行起来的写法。 */
const FORBIDDEN = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
  'ImportExpression',
  'AwaitExpression',
  'YieldExpression',
  'AssignmentExpression',
  'UpdateExpression',
  'ConditionalExpression',
  'LogicalExpression',
] as const;

/**
 * 通知是数据：除了常量、展开、引用与类型，什么也不许有，这样才能整个写成 JSON 随申报冻结。
 * 值只能从通知自己的目录里导入，别处只能导入类型。
 */
export const noticeIsData: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      code: '通知是数据，不能出现 {{type}}：会算、会变的写进 src/programme，通知里只写结果或参数。',
      variable: '通知里只用 const。',
      value: '通知只能从本目录导入值（{{from}}）；语言里的东西请用 import type。',
      json: '这个值不能写成 JSON：通知要能整个冻结保存。',
    },
  },
  create(context) {
    const reportCode = (node: Rule.Node): void => {
      context.report({ node, messageId: 'code', data: { type: node.type } });
    };
    return {
      ...Object.fromEntries(FORBIDDEN.map((type) => [type, reportCode])),
      Program(program) {
        for (const node of program.body) if (!STATEMENTS.has(node.type)) reportCode(node as Rule.Node);
      },
      VariableDeclaration(node) {
        if (node.kind !== 'const') context.report({ node, messageId: 'variable' });
      },
      ImportDeclaration(node) {
        const from = String(node.source.value);
        if ((node as { importKind?: string }).importKind !== 'type' && !from.startsWith('.')) {
          context.report({ node, messageId: 'value', data: { from } });
        }
      },
      Literal(node) {
        if ('regex' in node || 'bigint' in node) context.report({ node, messageId: 'json' });
      },
      'Identifier[name=/^(undefined|NaN|Infinity|Symbol)$/]'(node: Rule.Node) {
        context.report({ node, messageId: 'json' });
      },
    };
  },
};
