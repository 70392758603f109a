import type { Quoted } from './template.ts';

/** 条件判断的理由，每种一句；{label} 是问题，{value} 是带单位的回答。 */
export const reasonSentences = {
  'value.fits': '{label}：{value}',
  'value.isOther': '{label}：{value}，应为{wanted}',
  'value.isExcluded': '{label}：{value}，不应为{wanted}',
  'value.matches': '{label}：{value}，{means}',
  'value.matchesNot': '{label}：{value}，不符合「{means}」',
  'value.matchesExcluded': '{label}：{value}，属于「{means}」，不应如此',
  'value.answered': '{label}：已填写',
  'value.answeredExcluded': '{label}：已填写，此处不应填写',
  'value.blank': '{label}：未填',
  'value.unreadable': '{label}：填写的内容无法识别，请先改正',
  'number.enough': '{label}：{value}',
  'number.enoughWithEvidence': '{label}：{value}，有印证材料',
  'number.below': '{label}：{value}，不到 {wanted}',
  'number.excluded': '{label}：{value}，应低于 {wanted}',
  'indicator.void': '{label}：填报 {value}，但没有印证材料，视为无效',
  'rows.none': '{label}：未填',
  'rows.enough': '{label}：已填 {filled} 行',
  'rows.tooFew': '{label}：已填 {filled} 行，至少应有 {wanted} 行',
  'rows.excluded': '{label}：已填 {filled} 行，应少于 {wanted} 行',
  'rows.void':
    '{label}：已填 {filled} 行，其中有印证材料的 {counted} 行，至少应有 {wanted} 行；没有印证材料的视为无效',
  'evidence.present': '{label}：有印证材料 {count} 份',
  'evidence.void': '{label}：已填写，但没有印证材料',
  'evidence.none': '{label}：尚未提供印证材料',
} as const;

export type ReasonCode = keyof typeof reasonSentences;

export type ReasonParams<Code extends ReasonCode> = Quoted<(typeof reasonSentences)[Code]>;

/** 几个可取的值并列：企业、事业单位. */
export function listed(values: readonly string[]): string {
  return values.join('、');
}
