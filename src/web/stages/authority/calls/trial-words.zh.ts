/** 试行的检查。 */
export const trialWords = {
  title: (count: number) => `试行的检查（${String(count)} 条）`,
  lead: '这些检查只提醒，不影响提交。核实没有误判以后，可以转为执行：填写中的申报转到新的一版，问题没有改正就不能提交；已提交的不受影响。',
  entering: (count: number) => `试行的检查：${String(count)} 条`,
  enteringLine: '修订里新增或改过的检查，采用后先试行：本次只提醒，不影响提交；改过的，原来的一条照旧执行。',
  bindAtOnce: '采用后立即执行（问题没有改正就不能提交）',
  bindWhich: '选择要转为执行的检查',
  follows: '原来的一条照旧执行，转为执行后由这一条接替',
  reason: '转为执行的原因',
  reasonHint: '会显示给填写中的申报单位，至少 5 个字。',
  bind: '转为执行',
  bindAsk: (count: number) => `把 ${String(count)} 条检查转为执行？`,
  bindLine: '填写中的申报转到新的一版，申报单位会看到变化。转为执行后不能再改回试行，只能再修订。',
  bound: (moved: number) => `已转为执行。${String(moved)} 份填写中的申报已转到新的一版。`,
} as const;
