import type { RefusalCode, RefusalParams } from './refusal.ts';

/** Which thing, what is wrong, what to do. `{name}` stands for a parameter. */
const words: Readonly<Record<RefusalCode, string>> = {
  signInNeeded: '登录已过期或还没有登录。请输入密码登录，已填写的内容都还在。',
  wrongPassword: '用户名或密码不对。请检查大小写和输入法后重试。',
  wrongCode: '验证码不对或已用过。请核对后重试。',
  accountLocked:
    '连续输错次数过多，账号已锁定，请在 {minutes} 分钟后重试，或请本单位管理员给您一次性恢复码。',
  accountClosed: '这个账号已停用。请联系本单位管理员。',
  secondFactorNeeded: '此账号须用动态验证码登录。请先设置动态验证码。',
  passwordChangeNeeded: '密码已到期或是初次登录，请先修改密码。',
  notPermitted: '您的角色不能进行这项操作。如有需要，请联系本单位管理员。',
  notFound: '找不到这一项，或它不属于您。请返回列表重新打开。',
  changedMeanwhile: '「{label}」刚被{by}改过。请比较两份内容后选择保留哪一份。',
  stateForbids: '申报现在是「{state}」，不能{act}。请刷新页面查看最新状态。',
  alreadyThere: '「{what}」已经有了。',
  inUse: '「{what}」正在使用，不能删除。请先在 {where} 处取消。',
  licenceConfirmed: '营业执照已经确认，不能自行更换。如有变更，请联系推荐单位退回后重新上传。',
  rivalConfirmed:
    '同一个统一社会信用代码已由「{unit}」确认给「{name}」。请先核实，由该单位退回那一家的营业执照后再确认。',
  lastManager: '每个单位至少要有一名管理员。请先把另一人设为管理员。',
  notYourself: '不能停用自己的账号、改自己的角色，或给自己发恢复码。请由另一位管理员操作。',
  stillBlocked: '还有 {count} 处必须改正，不能提交。请按清单逐处改正。',
  licenceUnconfirmed: '推荐单位还没有确认贵单位的营业执照，暂时不能提交。可以继续填写；请联系 {unit}。',
  licenceMissing: '「{name}」还没有上传营业执照，不能确认。请先请该单位上传。',
  promiseMissing: '请先勾选真实性承诺。',
  deadlinePassed: '申报已于 {closedAt} 截止，不能提交。已填写的内容都还在。',
  callNotOpen: '这次申报还没有开始或已经结束。',
  sealsMissing: '还缺盖章扫描件：{papers}。请上传后再完成盖章。',
  opinionMissing: '还没有填写推荐意见：{what}。',
  reasonMissing: '请写明原因，至少 5 个字。',
  nothingToHandUp: '没有可以上报的申报：请先推荐至少一项。',
  mainContentTooLong:
    '「{applicant}」的主要建设内容有 {count} 字，附件4 最多 {limit} 字。请删减后再推荐上报。',
  glyphsMissing: '「{paper}」里有字体中没有的字：{glyphs}，打印出来会是〓，不能提交。请换用规范汉字后重试。',
  paperTooLarge: '「{paper}」太长，排不成一份文件：{what}。请删减或缩小图片后重试。',
  unknownLeaf: '没有「{leaf}」这一栏。请刷新页面后重试。',
  valueTooLarge: '「{label}」的内容有 {size}，最多 {limit}。请检查是否误贴了文件内容。',
  unknownTarget: '没有「{target}」这一处可以关联材料。请刷新页面后重试。',
  unknownUnit: '没有这个推荐单位。请从列表中选择。',
  unknownRegion: '没有「{region}」这个市。请从列表中选择。',
  badUscc: '{problem}',
  usccMissing: '请填写统一社会信用代码，18 位，见营业执照。',
  badName: '名称「{name}」不能用：请填写营业执照上的全称。',
  nameMissing: '请填写您的姓名。',
  badPhone: '{problem}',
  weakPassword: '密码太简单：至少 {length} 位，大写字母、小写字母、数字、符号四类中至少三类，且不含用户名。',
  usedPassword: '这个密码最近用过。请换一个，最近 5 次用过的都不能再用。',
  badUsername: '用户名「{username}」不能用：2 到 40 个汉字、字母、数字、点、短横线或下划线。',
  usernameTaken: '用户名「{username}」已有人用。请换一个。',
  codeExpired: '一次性代码不对、已用过或已过期。请向给您代码的人再要一个。',
  uploadIncomplete: '文件还没有传完，请等进度到 100% 后再试。',
  fileRefused: '「{name}」不能接收：{problem}。',
  badInput: '填写的内容有误：{problems}。',
  badJson: '发来的内容不完整，无法读取。请刷新页面后重试。',
  tooLarge: '一次发来的内容超过 {limit}。文件请用上传功能；长文请分节填写。',
  zipTooLarge: '这些文件合起来超过一个压缩包能装下的 4 GB。请分开下载：逐项导出申报档案。',
  unknownFormat: '不认识这种格式的内容。请从本平台的页面操作，或按 /openapi.json 发送 JSON。',
  foreignOrigin: '这次操作来自别的网站，已拒绝。请从本平台的页面操作。',
  tooMany: '操作太频繁，请过 {seconds} 秒再试。',
  tooManyUploads: '您有 {count} 个文件没有传完或没有归入材料，最多 {limit} 个。请先完成或取消其中一些。',
  failure: '服务器出错，这次没有完成。请稍后再试；仍不行时把编号 {number} 告诉系统管理员。',
  storageFull: '服务器的存储空间已满，这次没有保存。请勿关闭页面，并告诉系统管理员；恢复后会自动重试。',
  databaseAway: '暂时连不上数据库，这次没有保存。请勿关闭页面，恢复后会自动重试。',
};

/** The sentence for a refusal. Parameters that are missing are left out rather than shown as braces. */
export function refusalSentence(code: RefusalCode, params: RefusalParams = {}): string {
  return words[code].replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}
