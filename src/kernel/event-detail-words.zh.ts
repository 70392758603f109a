import { eventWords } from './event-words.zh.ts';

/** How each thing an event may say of itself is called. What is not listed here cannot be recorded. */
export const eventDetailWords = {
  way: '方式',
  why: '原因',
  role: '角色',
  purpose: '用途',
  from: '原为',
  to: '改为',
  codeId: '代码编号',
  grants: '单位身份',
  unitId: '推荐单位',
  rivals: '同一信用代码的单位',
  hash: '文件摘要值',
  notice: '通知',
  digest: '摘要值',
  stage: '阶段',
  until: '延至',
  centreType: '类型',
  quota: '名额',
  number: '修订次第',
  callId: '申报通知',
  target: '位置',
  leaf: '位置',
  revision: '修改次第',
  evidence: '材料',
  paper: '材料',
  code: '编码',
  batchId: '批次',
  count: '数量',
  pins: '批注数',
  applicationId: '申报',
  settled: '已办结',
  receivedOn: '收讫日期',
  needsRelease: '须负责人签发',
  countyFirst: '先由县级出具意见',
  stance: '意见',
  what: '内容',
  checks: '检查',
  added: '增加',
  removed: '去掉',
  channel: '途径',
  madeAt: '备份时间',
} as const satisfies Readonly<Record<string, string>>;

export type EventDetailKey = keyof typeof eventDetailWords;

/** What an event says beside who, what and when. */
export type EventDetail = { readonly [Key in EventDetailKey]?: unknown };

const valueWords: Readonly<Record<string, string>> = {
  true: '是',
  false: '否',
  password: '口令',
  link: '登录链接',
  shell: '服务器上的命令',
  name: '名称',
  uscc: '统一社会信用代码',
  mistake: '登记有误',
  change: '变更',
  registration: '注册',
  totp: '动态验证码',
  mail: '邮件',
  sms: '短信',
  weCom: '企业微信',
  recovery: '恢复码',
  invitation: '邀请',
  wrongPassword: '账号或口令不对',
  accountClosed: '账号已停用',
  accountLocked: '账号已锁定',
  wrongCode: '验证码不对',
  manager: '管理员',
  leader: '负责人',
  clerk: '经办人',
  reader: '查看人',
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
  applicant: '申报单位',
  recommender: '推荐单位',
  authority: '主管部门',
  county: '县（市、区）主管部门',
  agree: '同意',
  disagree: '不同意',
  return: '建议退回修改',
  submit: '提交',
  seal: '盖章',
  recommend: '推荐上报',
  'basic-info': '基本情况表',
  plan: '建设方案',
  'evidence-index': '印证材料目录',
  dossier: '申报档案',
  organisationList: '单位名单（Excel）',
  summaryList: '推荐汇总表（Excel）',
  indicatorList: '指标表（Excel）',
  wordFiles: 'Word 文件',
};

const isKey = (name: string): name is EventDetailKey => Object.hasOwn(eventDetailWords, name);

/** As what the words that somebody seeks are recorded: kinds of acts, names in a detail, and values of it. */
export function recordedAs(text: string): {
  readonly kinds: readonly string[];
  readonly keys: readonly string[];
  readonly values: readonly string[];
} {
  const meant = (words: Readonly<Record<string, string>>): string[] =>
    Object.keys(words).filter((name) => words[name]?.includes(text));
  return { kinds: meant(eventWords), keys: meant(eventDetailWords), values: meant(valueWords) };
}

/** Of which an id or a code stands as it is. */
const asTheyAre: readonly string[] = ['code', 'codeId', 'hash', 'digest', 'target', 'leaf'];

/** `方式：口令`, one after the other; nothing for an empty detail. */
export function sayDetail(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      const said = asTheyAre.includes(name) ? plain(value) : sayValue(value);
      return `${isKey(name) ? eventDetailWords[name] : name}：${said}`;
    })
    .join('；');
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join('、');
  const text = plain(value);
  return valueWords[text] ?? text;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
