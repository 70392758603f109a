export const words = {
  totp: '6 位动态验证码',
  recovery: '打印的备用码',
  recoveryHint: '每个备用码只能用一次。手机恢复后，请在“我的账号”里重新设置。',
  useRecovery: '手机不在身边：改用备用码',
  useTotp: '改用动态验证码',
  goOn: '继续',

  endedTitle: '请重新输入密码',
  ended: (name: string) =>
    `${name}，您有一段时间没有操作，登录已自动退出。输入密码后接着办理，正在保存的内容会自动送出。`,
  password: '密码',
  leave: '不再继续，退出到登录页',

  soon: '很久没有操作，即将自动退出登录。',
  idle: (left: string) => `${left} 后自动退出登录，已保存的内容不受影响。`,
  stay: '继续使用',
  endsSoon: (left: string) => `本次登录将在 ${left} 后到期，届时须重新输入密码。`,

  newPassword: '新密码',
  passwordAgain: '再输一次密码',
  notYet: '请按下列要求设置密码。',
  different: '两次输入的密码不一致。',
  ruleLength: (length: number) => `至少 ${length} 位`,
  ruleClasses: (classes: number) => `大写字母、小写字母、数字、符号中至少 ${classes} 类`,
  ruleUsername: '不含用户名',
  ruleMet: '（已满足）',
  ruleOpen: '（还未满足）',
} as const;
