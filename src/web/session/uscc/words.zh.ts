export const words = {
  uscc: '统一社会信用代码',
  hint: '18 位，输完立即校验。',
  right: '✓ 代码校验无误',
  missing: '请填写统一社会信用代码。',
  explain: '确认无误，说明原因',
  reason: '代码无误的原因',
  reasonHint: '例如：已逐位核对营业执照，执照上就是这个代码。推荐单位和主管部门会看到。',
  reasonShort: '请写明原因，至少 5 个字。',
  explained: '已说明原因，可以继续。',
} as const;
