/** What `recover-administrator` says. */
export const recoverAdministratorWords = {
  usage: '用法：npm run -s recover-administrator -- --username 管理员的用户名',
  refused: (sentence: string) => `没有发出恢复链接：${sentence}`,
  noDatabase: (folder: string) =>
    `目录 ${folder} 里没有数转通的数据库。请用 DATA_DIR（用 PostgreSQL 时用 DATABASE_URL）指向正在使用的数据，与启动服务时相同。`,
  olderDatabase: '数据库还是旧版本的。请先运行 npm run upgrade。',
  inUse: (sentence: string) =>
    `${sentence}\n内置数据库一次只准一个进程打开：请停止服务（Ctrl+C，或 systemctl stop），重新运行本命令，拿到链接后再启动服务。用 PostgreSQL 时不必停止。`,
  nobody: (username: string) => `没有用户名为「${username}」的账号。请核对用户名。`,
  noAdministrator: (username: string) =>
    `「${username}」不是系统、安全或审计管理员。单位的账号由本单位管理员或推荐单位发恢复码。`,
  closed: (username: string) =>
    `「${username}」的账号已停用。请由另一位安全管理员恢复；没有在用的安全管理员时，启动服务，凭启动时打印的一次性链接设立新的。`,
  handedOut: (username: string, link: string, until: string) =>
    [
      `「${username}」的一次性恢复链接，${until} 前有效，用过一次即作废：`,
      `  ${link}`,
      '请当面交给本人。打开后设置新密码，再重新设置动态验证码；原来的密码、动态验证码、备用码和全部登录随即作废。',
      '这次操作已记入审计记录。',
    ].join('\n'),
} as const;
