import type { ComparedAnswer } from '#programme/intake/compare-intake.ts';
import type { Doubt } from '#programme/intake/intake.ts';
import { printable } from './printable.ts';

/** Why an answer is not taken without a look. */
const doubts: Readonly<Record<Doubt, string>> = {
  unit: '单位与表中要求的不同，请核对后换算',
  year: '年份与表中的不一致，或列数不对',
  place: '格子与题目对不上，可能错位',
  unreadable: '写法无法按这一项的要求识别',
  label: '栏目名称与通知的不同',
  conflict: '同一项在文件里有两种填法',
};

const quoted = (text: string | null): string => (text === null ? '（空）' : `「${printable(text)}」`);

/** What `import --into` says for people. */
export const importWords = {
  counts: (found: number, written: number, same: number) =>
    `读到 ${String(found)} 项：写入 ${String(written)} 项，与卷宗相同 ${String(same)} 项。`,
  held: (count: number) =>
    `没有写入（${String(count)} 项，请逐项核对；确认无误可加 --accept-all 全部写入）：`,
  heldLine: ({ label, inFile, inForm, state, similarity, proposal }: ComparedAnswer) => {
    const why = proposal?.doubts.map((doubt) => doubts[doubt]) ?? [];
    const reason = state === 'changed' ? '与卷宗不同' : why.length > 0 ? why.join('；') : doubts.label;
    const form = inForm === null ? '' : `，卷宗里是${quoted(inForm)}`;
    return `  · ${label}：文件里是${quoted(inFile)}${form}。${reason}（把握 ${String(Math.round((similarity ?? 0) * 100))}%，${printable(proposal?.source ?? '')}）`;
  },
  missing: (count: number) => `文件里没有填的必填项（${String(count)} 项）：`,
  missingLine: (label: string) => `  · ${label}`,
  unmatched: (count: number) => `没有对应到任何一项的内容（${String(count)} 处，没有写入）：`,
  unmatchedLine: (text: string, source: string) =>
    `  · ${printable(text.replace(/\s+/gu, ' '))}（${printable(source)}）`,
  more: (count: number) => `  · 另有 ${String(count)} 处，加 --json 可全部列出。`,
  undo: (backup: string) =>
    `原来的 dossier.json 已另存为 ${printable(backup)}；要撤销，把它改回 dossier.json。`,
  nothingWritten: '卷宗没有改动。',
} as const;
