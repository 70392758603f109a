import type { Placeholder } from '../conditions/template.ts';

/** 每种问题一句话：哪一处（{name}）、怎么了、怎么办。 */
export const findingSentences = {
  'required.blank': '{name}未填。请在「{section}」中填写。',
  'table.tooFewRows': '{name}已填 {filled} 行，至少要填 {wanted} 行。请补齐。',
  'table.tooManyRows': '{name}已填 {filled} 行，最多填 {wanted} 行。请删减。',
  'answer.unreadable': '{name}：{reading}',
  'answer.doubtful': '{name}：{reading}',
  'indicator.void':
    '{name}填报 {value}，但没有印证材料，视为无效。请提供印证材料并对应到本项；确实没有的填 0。',
  'claim.void': '{name}没有印证材料，视为无效。请提供印证材料并对应到这一行，或删去这一行。',
  'text.tooLong': '{name}共 {count} 字，限 {limit} 字，超出 {over} 字。请删减。',
  'notAsked.answered': '{name}不需要填写，但已有内容。请核对前面的回答，或删去这里的内容。',

  'answer.unknownLeaf':
    '「{id}」不是本类型申报材料中的问题，这条回答不会被采用。请核对编号或中心类型，否则删去这条回答。',
  'answer.rowNotListed':
    '{name}有回答，但 rows 中「{table}」的行次没有列出「{row}」。请把它列入，或删去这一行的回答。',
  'rows.unknownTable': 'rows 中的「{table}」不是本类型申报材料中的表。请核对编号，或删去它。',
  'rows.duplicate': 'rows 中「{table}」的行次重复列出了「{row}」。请只留一次。',

  'evidence.duplicateId': '{name}的编号用了 {count} 次。每份印证材料的编号必须不同，请改正。',
  'evidence.namesNothing':
    '{name}没有对应任何一项。每份印证材料都要明确呼应哪一项指标或事项，请指明；不需要的请删去。',
  'evidence.unknownTarget': '{name}对应到「{linked}」，本类型的申报材料中没有这一项。请改为对应现有的一项。',
  'evidence.unknownRow': '{name}对应到「{linked}」，但表中这一行没有内容。请填写这一行，或改为对应其他项。',
  'evidence.samePagesTwice': '{name}两次对应到「{linked}」，页码重叠。请合并为一次，或改正页码。',
  'evidence.fileMissing': '{name}的文件「{file}」不存在。请把文件放到该位置，或改正文件名。',
  'evidence.fileEmpty': '{name}的文件「{file}」是空的。请重新导出后替换。',
  'evidence.fileWrongType': '{name}的文件「{file}」内容与扩展名不符。请用原来的软件另存为该格式后替换。',
  'evidence.fileUnreadable': '{name}的文件「{file}」打不开。请确认它没有损坏、没有加密后替换。',
  'evidence.pagesBeyondFile':
    '{name}对应到「{linked}」的是第 {from}—{to} 页，但文件「{file}」只有 {pages} 页。请改正页码。',

  'picture.missing':
    '{name}用到的图片「{caption}」没有找到。请补上这张图片（PNG 或 JPEG；卷宗里放在 pictures 文件夹），或从正文中删去它。',
  'picture.unreadable':
    '{name}用到的图片「{caption}」（{file}）不能按 PNG 或 JPEG 读出。请用原来的软件重新导出后替换。',
  'picture.fileUnreadable':
    '「{file}」不能按 PNG 或 JPEG 读出，正文也没有用到它。请重新导出为 PNG 或 JPEG，或删去它。',

  equals:
    '「{left}」为 {leftValue}，「{right}」为 {rightValue}，两者应当相等，相差 {difference}。请核对{place}。',
  atMost: '「{left}」为 {leftValue}，不应大于「{right}」（{rightValue}），超出 {difference}。请核对{place}。',
  atLeast:
    '「{left}」为 {leftValue}，不应小于「{right}」（{rightValue}），相差 {difference}。请核对{place}。',
  tooSmall: '{name}为 {value}，不应小于 {bound}。请核对。',
  tooLarge: '{name}为 {value}，不应大于 {bound}。请核对。',
  forbiddenWord: '{name}写有「{word}」：{reason}。请改正。',
  evidenceAbsent: '缺少「{title}」。请在{place}提供，并把材料对应到这一项。',
  rowEvidenceAbsent: '{name}缺少「{title}」。请提供，并把材料对应到这一行。',
  yearBlank: '{name}未填。单位成立于 {founded} 年，从该年起都要填写；确实没有的填 0。',
  noContent: '「{title}」没有建设内容。请至少写一条。',
  noGoal: '「{title}」没有建设目标。请至少写一条可以衡量的目标，写明目标值。',
  goalUnmeasurable: '「{title}」的建设目标没有可以衡量的目标值。请至少为一条目标填写数字。',
  says: '{says}',
  periodReversed: '{name}为 {to}，早于开始时间 {from}。请改正。',
  rowUnbalanced:
    '{name}：{leftLabels}合计 {leftValue}，{rightLabels}合计 {rightValue}，两者应当相等，相差 {difference}。请核对。',
} as const;

/** 试行的检查发现的问题，后面加这一句。 */
export const trialSentence = '（试行：本次只提醒，不影响提交）';

export type SentenceCode = keyof typeof findingSentences;

/** What a sentence quotes; the name of the target and the words of a reading are found when it is said. */
export type SentenceParams<Code extends SentenceCode> = Readonly<
  Record<Exclude<Placeholder<(typeof findingSentences)[Code]>, 'name' | 'reading'>, string>
> &
  Readonly<Record<string, string>>;

/** 表外的问题归在一处，按此名统计完成情况。 */
export const outsidePaper = '表外补充问题';

/** 合计的几项并列：第一年、第二年. */
export function together(labels: readonly string[]): string {
  return labels.join('、');
}

/**
 * 一个词与前面被允许的说法并列时，中间的文字：「不含财政资金和财政补助」中的「资金和」。
 * 逗号、句号和括号之后另起一句，不算并列。
 */
export const joining = /^\p{Script=Han}{0,4}(?:、|和|及|以及|与|或|或者)\p{Script=Han}{0,2}$/u;
