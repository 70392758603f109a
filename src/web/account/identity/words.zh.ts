import type { IdentityCause } from '#membership/identity.ts';

export const causeWords: Readonly<Record<IdentityCause, string>> = {
  mistake: '登记时填错了',
  change: '名称或代码办理了变更',
};

export const words = {
  title: '更正名称和信用代码',
  leadNow: '营业执照确认以前，填错了可以自己改，当即生效。',
  leadAsk: (unit: string) =>
    `营业执照已经确认。名称或代码有误、有变更的，请填写新的内容并上传新的营业执照，由「${unit}」核对同意后生效。`,
  leadKept: '已经提交的申报保持原样；还没有提交的，请另把申报表里的名称和代码改过来。',
  open: '更正名称或代码',
  name: '新的单位全称',
  cause: '原因',
  word: '情况说明',
  wordHint: '例如：2026 年 3 月办理更名，换领了营业执照。至少 5 个字。',
  wordShort: '请说明情况，至少 5 个字。',
  licence: '上传新的营业执照',
  licenceAgain: '重新上传新的营业执照',
  licenceSent: (name: string) => `已上传：${name}`,
  licenceMissing: '请上传新的营业执照。',
  nameMissing: '请填写单位全称。',
  unchanged: '名称和代码都与现在的一样。',
  save: '更正',
  ask: '提交更正申请',
  cancel: '取消',
  saved: '已更正，按新的登记。',
  asked: '更正申请已提交。',
  waiting: (unit: string) => `更正申请已交「${unit}」，同意后生效。`,
  refused: (reason: string) => `上次的更正申请没有同意：${reason}`,
  withdraw: '撤回申请',
  withdrawTitle: '撤回更正申请？',
  withdrawLine: '名称和代码保持现在的登记；以后可以重新申请。',
  noUnit: '推荐单位',

  was: '现在登记的',
  becomes: '申请改为',
  fullName: '单位全称',
  uscc: '统一社会信用代码',
  askedBy: '申请人',
  newLicence: '新的营业执照',
  see: '查看',

  former: '曾用登记',
  formerLine: (name: string, uscc: string, day: string, cause: IdentityCause) =>
    `${name}（${uscc}），至 ${day}${cause === 'mistake' ? '，登记有误' : ''}`,
  formerShort: (name: string) => `曾用：${name}`,
  reason: '校验码不符的说明',
  reasonShort: (reason: string) => `校验码不符，说明：${reason}`,
} as const;
