/** Faults of the configuration: which setting, what is wrong with it, what belongs there. */
export const configWords = {
  title: '配置有误，服务没有启动：',
  port: (value: string) => `PORT「${value}」不对：应为 0 到 65535 的整数，如 8080`,
  host: 'HOST 是空的：应为监听的地址，如 127.0.0.1',
  dataDir: 'DATA_DIR 是空的：应为存放数据的文件夹，如 /var/lib/shuzhuan',
  databaseUrl: 'DATABASE_URL 不对：应为 postgres://用户:密码@主机:端口/库名',
  publicUrl: (value: string) =>
    `PUBLIC_URL「${value}」不对：应为浏览器访问的网址，不带路径，如 https://sz.example.gov.cn`,
  trustProxy: (value: string) =>
    `TRUST_PROXY「${value}」不对：应为 true、false，或代理服务器的地址（多个用逗号隔开）`,
  maxUpload: (value: string) => `MAX_UPLOAD_MB「${value}」不对：应为 1 到 100000 的整数，如 2048`,
  storageQuota: (value: string) => `STORAGE_QUOTA_GB「${value}」不对：应为 1 到 100000 的整数，如 20`,
  smtpUrl: 'SMTP_URL 不对：应为 smtp://用户:密码@主机:587 或 smtps://用户:密码@主机:465',
  mailFrom: (value: string) =>
    `MAIL_FROM「${value}」不对：应为一个邮箱地址，可带名称，如 数转通 <notice@example.gov.cn>`,
  mailNeedsBoth: (given: string, missing: string) =>
    `设了 ${given} 而没有设 ${missing}：发送邮件两项都要，不发邮件就都不设`,
  logLevel: (value: string, allowed: string) => `LOG_LEVEL「${value}」不对：只能是 ${allowed}`,
  sealUrl: 'SEAL_URL 应是 http 或 https 的地址，如 http://127.0.0.1:9100/seal',
  metricsToken:
    'METRICS_TOKEN 不对：应为 16 到 200 个字母、数字或 . _ ~ + / = -，如 openssl rand -hex 16 的输出',
  mapFile: 'MAP_FILE 是空的：应为一个 GeoJSON 文件，如 /var/lib/shuzhuan/shanxi.json；没有就不设',
  folder: (folder: string, reason: string) => `DATA_DIR「${folder}」不能用：${reason}。请检查路径和权限`,
  demoFolder: (folder: string) =>
    `DATA_DIR「${folder}」里是演示数据，正式运行不能用。请换一个空文件夹，或用 npm start 继续演示`,
  noFolder: '建不了或写不进这个文件夹',
  portTaken: (port: number) => `端口 ${String(port)} 已被占用。请用 PORT 换一个，如 PORT=8081`,
  listening: (address: string) => `数转通已启动：${address}`,
  firstAdministrator: (link: string) =>
    `还没有管理员。请在 72 小时内打开下面的一次性链接，设立第一位安全管理员，由其邀请另两位：
  ${link}`,
} as const;
