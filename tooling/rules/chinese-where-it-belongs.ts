import type { Rule } from 'eslint';

const HAN = /\p{Script=Han}/u;

/** 只规定“是什么”；哪些文件可以写中文，由 eslint.config.js 决定。 */
export const chineseWhereItBelongs: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: '这里不能写中文「{{text}}」：给人看的话放进本房间的 *.zh.ts，通知的文字放进 src/notices。',
      name: '标识符「{{text}}」用了汉字：名称一律用英文，对照表在 docs/glossary.md。',
    },
  },
  create(context) {
    const judge = (node: Rule.Node, messageId: 'text' | 'name', text: string): void => {
      if (HAN.test(text)) context.report({ node, messageId, data: { text: excerpt(text) } });
    };
    const judgeName = (node: { name: string } & Rule.Node): void => {
      judge(node, 'name', node.name);
    };
    return {
      Literal(node) {
        if ('regex' in node) judge(node, 'text', node.regex.pattern);
        else if (typeof node.value === 'string') judge(node, 'text', node.value);
      },
      TemplateElement(node) {
        judge(node, 'text', node.value.cooked ?? node.value.raw);
      },
      Identifier: judgeName,
      PrivateIdentifier: judgeName,
      // JSX 不在 ESTree 里：节点的形状由选择器担保。
      JSXText(node: Rule.Node) {
        judge(node, 'text', (node as unknown as { value: string }).value);
      },
    };
  },
};

/** 提示里只引开头几个字。 */
function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
