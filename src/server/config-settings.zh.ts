/** One setting of the environment, as the reference prints it. */
interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** What holds where it is not set. */
  readonly fallback: string;
  readonly example: string;
}

/** Every setting there is: the reader of the configuration knows no other, and docs/configuration.md lists these. */
export const settings = [
  { name: 'PORT', meaning: '监听的端口；0 表示任意空闲端口', fallback: '8080', example: '8080' },
  {
    name: 'HOST',
    meaning: '监听的地址；前面有代理时设为 127.0.0.1',
    fallback: '0.0.0.0',
    example: '127.0.0.1',
  },
  {
    name: 'DATA_DIR',
    meaning: '数据目录：内置数据库、材料、表格、密钥都在其中',
    fallback: '正式运行 .data/serve，演示 .data/demo',
    example: '/var/lib/shuzhuan',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL 15 及以上；不设则用内置的 PGlite，适合试用和小单位',
    fallback: '不设',
    example: 'postgres://shuzhuan:口令@127.0.0.1:5432/shuzhuan',
  },
  {
    name: 'PUBLIC_URL',
    meaning: '前面有代理时，人们在浏览器里访问的网址，不带路径；以 https 开头时启用 HSTS',
    fallback: '不设',
    example: 'https://sz.example.gov.cn',
  },
  {
    name: 'TRUST_PROXY',
    meaning: '信任的代理：true、false，或其地址（多个用逗号隔开）；决定操作记录里的来源地址',
    fallback: 'false',
    example: '10.0.0.1,10.1.0.0/16',
  },
  { name: 'MAX_UPLOAD_MB', meaning: '单个文件的上限，1 到 100000', fallback: '2048', example: '500' },
  {
    name: 'STORAGE_QUOTA_GB',
    meaning: '每个单位的材料、插图和盖章件合计的上限，1 到 100000（默认值是暂定的）',
    fallback: '20',
    example: '50',
  },
  {
    name: 'SMTP_URL',
    meaning: '发通知邮件的服务器，与 MAIL_FROM 同设；不设则邮件写进数据目录的 outbox',
    fallback: '不设',
    example: 'smtps://user:口令@mail.example.gov.cn:465',
  },
  {
    name: 'MAIL_FROM',
    meaning: '通知邮件的发件人，可带名称',
    fallback: '不设',
    example: '数转通 <notice@example.gov.cn>',
  },
  {
    name: 'SEAL_URL',
    meaning: '电子签章服务的地址：平台把纸件 PDF 用 POST 送去，对方答复盖好章的 PDF；不设则只在纸上盖章',
    fallback: '不设',
    example: 'http://127.0.0.1:9100/seal',
  },
  {
    name: 'LOG_LEVEL',
    meaning: '日志的详细程度：fatal、error、warn、info、debug、silent；日志不写密码、会话和填报内容',
    fallback: 'info',
    example: 'warn',
  },
  {
    name: 'METRICS_TOKEN',
    meaning:
      '读 /metrics 的令牌，16 个字符以上，请求头写 Authorization: Bearer 令牌；不设则只有本机的程序读得到，代理转来的不算本机',
    fallback: '不设',
    example: '3f0c9d7be1a24586b1c0de9f87a6542d',
  },
  {
    name: 'MAP_FILE',
    meaning:
      '各市界线的 GeoJSON 文件（FeatureCollection，每市一个 Feature，properties.name 为市名），最外层须有「审图号」；总览据此画地图并注明审图号。不设则用示意方块',
    fallback: '不设',
    example: '/var/lib/shuzhuan/shanxi.json',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The page that lists them, in Markdown. */
export const configurationPage = (): string =>
  [
    '# 配置',
    '',
    '全部由环境变量给出；写错时启动会一次列出所有错误。本页由 `npm run generate` 从 `src/server/config-settings.zh.ts` 生成，请勿手改。',
    '',
    '| 名称 | 含义 | 默认 | 例 |',
    '| --- | --- | --- | --- |',
    ...settings.map(
      ({ name, meaning, fallback, example }) =>
        `| \`${name}\` | ${cell(meaning)} | ${cell(fallback)} | \`${cell(example)}\` |`,
    ),
    '',
  ].join('\n');
