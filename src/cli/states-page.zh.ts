import type { Permission } from '#kernel/permission.ts';
import {
  applicationStates,
  applicationTransitions,
  authoritySees,
  editableStates,
  recommenderSees,
  type ApplicationAct,
} from '#procedure/application/transitions.ts';
import { actWords, stateWords } from '#procedure/application/words.zh.ts';

const parties: Partial<Record<Permission, string>> = {
  'application.write': '申报单位',
  'recommend.write': '推荐单位',
  'authority.write': '主管部门',
};

const acts = Object.keys(applicationTransitions) as ApplicationAct[];
const arrows = acts.flatMap((act) => {
  const { from, to, needs } = applicationTransitions[act];
  return from.map((state) => ({ state, to, act, party: parties[needs] ?? needs }));
});

const yes = (holds: boolean) => (holds ? '是' : '');

/** The states and acts of an application as a page with a diagram: the one table, drawn. */
export function statesPage(): string {
  return `# 申报的状态与动作

由 \`npm run generate\` 从 \`src/procedure/application/transitions.ts\` 生成，请勿手改。按钮、权限、测试和这张图读的是同一张表。

\`\`\`mermaid
stateDiagram-v2
${applicationStates.map((state) => `  ${state} : ${stateWords[state]}`).join('\n')}
  [*] --> draft : 开始申报
${arrows.map(({ state, to, act, party }) => `  ${state} --> ${to} : ${actWords[act]}（${party}）`).join('\n')}
  accepted --> [*]
\`\`\`

| 状态 | 代码 | 申报单位可修改 | 推荐单位可见 | 主管部门可见 |
| --- | --- | --- | --- | --- |
${applicationStates
  .map(
    (state) =>
      `| ${stateWords[state]} | \`${state}\` | ${yes(editableStates.includes(state))} | ${yes(recommenderSees.includes(state))} | ${yes(authoritySees.includes(state))} |`,
  )
  .join('\n')}

通知写明了各方和各种表，没有写明步骤：步骤本身是假定，可由主管部门调整。
`;
}
