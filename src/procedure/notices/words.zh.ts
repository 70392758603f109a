import type { Channel } from './channels.ts';
import type { NoticeKind } from './notice-kinds.ts';

/** What the sentence of a notice names; empty where it is not about such a thing. */
export interface NoticeNames {
  readonly applicant: string;
  readonly unit: string;
  readonly call: string;
  /** Centre type of the application. */
  readonly type: string;
  /** Of a deadline: days left, and its last day. */
  readonly days: number | null;
  readonly until: string;
  /** How many: of a batch, or of those who are still missing. */
  readonly count: number | null;
}

interface NoticeWords {
  /** How the kind is called where one chooses. */
  readonly label: string;
  /** The sentence: which thing, what happened. */
  readonly title: (names: NoticeNames) => string;
  /** What to do about it. */
  readonly line: string;
}

const daysWords = (days: number | null): string =>
  days === null ? '即将截止' : days === 0 ? '今天截止' : `还有 ${String(days)} 天截止`;

const mine = ({ call, type }: NoticeNames) => `「${call}」${type}申报`;
const theirs = ({ applicant, type }: NoticeNames) => `「${applicant}」的${type}申报`;
const pinsWords = (count: number | null) =>
  count === null || count === 0 ? '' : `（有 ${String(count)} 处批注，只能改这些地方）`;
const some = (count: number | null) => (count === null ? '一批' : ` ${String(count)} 份`);

/** What each notice says. */
export const noticeWords: Readonly<Record<NoticeKind, NoticeWords>> = {
  deadlineNear: {
    label: '申报截止临近',
    title: (names) => `${mine(names)}${daysWords(names.days)}（${names.until}），还没有提交`,
    line: '请改正检查清单里的各项后提交。',
  },
  sealsDueSoon: {
    label: '盖章期限临近',
    title: (names) => `${mine(names)}的盖章扫描件${daysWords(names.days)}（${names.until}）`,
    line: '请打印、签字盖章，上传扫描件后点“完成盖章”。',
  },
  unitDeadlineNear: {
    label: '申报截止临近（催办）',
    title: ({ call, days, until, count }) =>
      `「${call}」${daysWords(days)}（${until}）${count === null ? '' : `，本单位还有 ${String(count)} 家没有提交`}`,
    line: '请按催办名单逐家提醒。',
  },
  handUpDueSoon: {
    label: '推荐上报期限临近',
    title: ({ call, days, until, count }) =>
      `「${call}」推荐上报${daysWords(days)}（${until}）${count === null ? '' : `，本单位还有 ${String(count)} 份没有上报`}`,
    line: '请审核、推荐后上报。',
  },
  extended: {
    label: '期限延长',
    title: ({ call, until }) => `「${call}」的期限延长到 ${until}`,
    line: '延长的是哪一步、因为什么，见申报页。',
  },
  unitExtended: {
    label: '期限延长',
    title: ({ call, until }) => `「${call}」的期限延长到 ${until}`,
    line: '延长的是哪一步、因为什么，见推荐页；请转告所属单位。',
  },
  callOpened: {
    label: '新的申报开始',
    title: ({ call, until }) => `「${call}」开始申报${until === '' ? '' : `，截止到 ${until}`}`,
    line: '符合条件的请在期限内填写提交。',
  },
  unitCallOpened: {
    label: '新的申报开始',
    title: ({ call, until }) => `「${call}」开始申报${until === '' ? '' : `，截止到 ${until}`}`,
    line: '请通知本单位所属企业申报，并确认营业执照。',
  },
  returned: {
    label: '申报被退回修改',
    title: (names) => `${mine(names)}被退回修改${pinsWords(names.count)}`,
    line: '请查看退回原因，改正后重新提交。',
  },
  pinReplied: {
    label: '批注有新回复',
    title: (names) => `${mine(names)}的批注有新回复`,
    line: '请打开申报查看批注下的回复。',
  },
  pinAnswered: {
    label: '批注有新回复',
    title: (names) => `${theirs(names)}的批注有新回复`,
    line: '请查看回复；问题已说明清楚的可以办结。',
  },
  countyOpined: {
    label: '县级意见已出具',
    title: (names) => `${theirs(names)}有了县（市、区）的意见`,
    line: '请对照县级意见审核，推荐或退回。',
  },
  countyAsked: {
    label: '有申报待出具县级意见',
    title: (names) => `${theirs(names)}待出具县级意见`,
    line: '请核对后出具意见；市里要等意见出具后才能推荐。',
  },
  countyPassedOver: {
    label: '市里不等县级意见',
    title: (names) => `「${names.unit}」不等县级意见，先行审核${theirs(names)}`,
    line: '原因见申报页；仍可以补充意见，直到市里推荐。',
  },
  countyReturned: {
    label: '本县的申报被退回修改',
    title: (names) => `${theirs(names)}已由「${names.unit}」退回修改`,
    line: '重新提交并盖章后，会再次请您出具意见。',
  },
  moved: {
    label: '申报移交其他推荐单位',
    title: (names) => `${mine(names)}已移交「${names.unit}」`,
    line: '以后由该单位审核推荐，如有疑问请与其联系。',
  },
  movedHere: {
    label: '移交来的申报',
    title: (names) => `${theirs(names)}已移交本单位`,
    line: '请审核；营业执照须由本单位重新确认。',
  },
  recommended: {
    label: '推荐单位已推荐',
    title: (names) => `${mine(names)}已由「${names.unit}」推荐`,
    line: '等待上报，不需要操作。',
  },
  recommendationWithdrawn: {
    label: '推荐被取消',
    title: (names) => `「${names.unit}」取消了${mine(names)}的推荐`,
    line: '如有疑问请联系推荐单位。',
  },
  handedUp: {
    label: '申报已上报',
    title: (names) => `${mine(names)}已由「${names.unit}」上报`,
    line: '等待主管部门受理，不需要操作。',
  },
  accepted: {
    label: '申报已受理',
    title: (names) => `${mine(names)}已受理`,
    line: '等待评审通知，不需要操作。',
  },
  putInCharge: {
    label: '申报移交给您',
    title: (names) => `${mine(names)}已移交给您经办`,
    line: '交接说明在申报页的「同事」里。',
  },
  licenceConfirmed: {
    label: '营业执照已确认',
    title: ({ unit }) => `「${unit}」确认了贵单位的营业执照`,
    line: '现在可以提交申报。',
  },
  licenceRefused: {
    label: '营业执照被退回',
    title: ({ unit }) => `「${unit}」退回了贵单位的营业执照`,
    line: '请查看原因，重新上传。',
  },
  licenceFiled: {
    label: '有营业执照待确认',
    title: ({ applicant }) => `「${applicant}」提交了营业执照`,
    line: '请核对后确认或退回，确认前该单位不能提交申报。',
  },
  correctionAsked: {
    label: '有名称或信用代码待更正',
    title: ({ applicant }) => `「${applicant}」申请更正名称或信用代码`,
    line: '请对照新的营业执照，同意或不同意。',
  },
  correctionConfirmed: {
    label: '名称或信用代码已更正',
    title: ({ unit }) => `「${unit}」同意了名称或信用代码的更正`,
    line: '已按新的登记；还没有提交的申报，请把其中的名称和代码也改过来。',
  },
  correctionRefused: {
    label: '更正申请未同意',
    title: ({ unit }) => `「${unit}」没有同意名称或信用代码的更正`,
    line: '请查看原因，改正后重新申请。',
  },
  submitted: {
    label: '收到申报',
    title: (names) => `${theirs(names)}已提交`,
    line: '可以开始审核；盖章扫描件到齐后可以推荐。',
  },
  sealed: {
    label: '盖章材料到齐',
    title: (names) => `${theirs(names)}盖章材料已到齐`,
    line: '请审核后推荐或退回。',
  },
  withdrawn: {
    label: '申报单位撤回',
    title: (names) => `${theirs(names)}已由申报单位撤回`,
    line: '重新提交后再审核。',
  },
  batchSentBack: {
    label: '上报被退回',
    title: ({ call }) => `「${call}」上报的一批申报被退回本单位`,
    line: '请查看退回原因，处理后重新上报。',
  },
  batchAccepted: {
    label: '上报已受理',
    title: ({ call }) => `「${call}」上报的一批申报已受理`,
    line: '不需要操作。',
  },
  batchHandedUp: {
    label: '收到上报',
    title: ({ unit, call, count }) => `「${unit}」上报了「${call}」的${some(count)}申报`,
    line: '请核对后受理或退回。',
  },
};

/** How each way is called. */
export const channelWords: Readonly<Record<Channel, string>> = {
  inApp: '站内',
  mail: '邮件',
  sms: '短信',
  weCom: '企业微信',
};
