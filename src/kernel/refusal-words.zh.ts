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
  notPinned:
    '推荐单位没有要求修改「{label}」，本次退回后只能修改：{open}。确需修改其他内容的，请联系推荐单位重新退回。',
  pinOfOthers: '这条批注由「{by}」提出，只能由对方{act}。有不同意见请在批注下回复。',
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
  deadlinePassed:
    '申报已于 {closedAt} 截止{grace}，不能提交。已填写的内容都还在。确需补交的，请经推荐单位向主管部门申请延期。',
  callNotOpen: '这次申报还没有开始或已经结束。',
  stageClosed: '「{stage}」已于 {closedAt} 截止{grace}，不能再办。确需办理的，请向主管部门申请延期。',
  badDeadline: '{problem}。',
  badNotice: '这份修订不能采用：{problems}。请改正通知文件后重新选择。',
  unitTakesNoPart:
    '「{unit}」不参加「{call}」的推荐，不能由它推荐申报。请在「本单位」页改选参加的推荐单位，或向该单位核实。',
  unitHasApplications:
    '{units}在这次申报中已有申报，不能去掉。请保留；确要调整的，先请推荐单位把申报移交别的推荐单位。',
  notOnTrial: '所选的检查已不在试行，可能刚刚有人办理过。请刷新页面后重新选择。',
  accountErased: '这个账号已经注销，不能恢复、导出资料或再次注销。请刷新页面。',
  deliveryUnderWay: '这条消息正在发送或已经送达，不用重发。请刷新页面。',
  quotaReached:
    '「{unit}」的{type}名额是 {quota} 项，已推荐 {count} 项，不能再推荐。请先取消其中一项的推荐，或向主管部门申请增加名额。',
  sealsMissing: '还缺盖章扫描件：{papers}。请上传后再完成盖章。',
  scansOpen:
    '盖章扫描件还没有核对一致：{papers}。请按页面上的提示重新扫描上传，或照盖章纸件的页脚手工输入校验码确认。',
  scanCodeUnreadable:
    '这不是纸件上的校验码。校验码印在每页页脚，共 12 位，分三组，如 7K2M-9QXP-04TD；请照纸件重新输入。',
  sealServiceFailed: '电子签章服务没有盖好「{paper}」。请稍后再试；急用的，可打印盖章后上传扫描件。',
  scanReplaced: '「{paper}」的扫描件刚换过一份，您看的不是现在这一份。请看过新的扫描件再输入校验码。',
  scanCodeOther:
    '「{paper}」现在这一版的校验码不是 {code}：盖章的是别的版本或别的纸件。请重新打印现在这一版，签字盖章后再扫描上传。',
  opinionMissing: '还没有填写推荐意见：{what}。',
  countyUnplaced:
    '本单位规定先由县（市、区）出具意见，但还没有指定该单位属于哪个县（市、区）。请先在「收件与签发」指定；不经县的，请点“不等县级意见”并写明原因。',
  countyUnheard:
    '「{office}」还没有对这次提交的内容出具意见，不能推荐。请等其出具；确需先办的，请点“不等县级意见”并写明原因。',
  opinedInFuture: '意见日期「{day}」晚于今天。请填写实际出具意见的日期。',
  reasonMissing: '请写明原因，至少 5 个字。',
  nothingToHandUp: '没有可以上报的申报：请先推荐至少一项。',
  mainContentTooLong:
    '「{applicant}」的主要建设内容有 {count} 字，附件4 最多 {limit} 字。请删减后再推荐上报。',
  glyphsMissing: '「{paper}」里有字体中没有的字：{glyphs}，打印出来会是〓，不能提交。请换用规范汉字后重试。',
  bookNotReady: '印证材料汇编还没有装订好。请在纸件一页看进度，装好后再下载。',
  paperTooLarge: '「{paper}」太长，排不成一份文件：{what}。请删减或缩小图片后重试。',
  unknownLeaf: '没有「{leaf}」这一栏。请刷新页面后重试。',
  valueTooLarge: '「{label}」的内容有 {size}，最多 {limit}。请检查是否误贴了文件内容。',
  unknownTarget: '没有「{target}」这一处可以关联材料。请刷新页面后重试。',
  pinTargetGone:
    '不能在「{name}」上批注：{problem}。请删除这条批注，或刷新页面后在现有的栏目或材料上重新批注。',
  commentPlaceUnknown: '没有「{target}」这一处可以留言。请刷新页面后在现有的栏目上留言。',
  commentOfOthers: '这条留言是{by}写的，只能由本人删除。可以在下面回复，或标为已处理。',
  keeperCannotWrite:
    '「{name}」只能查看或账号已停用，不能做经办人。请选择另一位同事，或请管理员先改变其角色。',
  sameKeeper: '经办人已经是「{name}」。请选择另一位同事。',
  unknownUnit: '没有这个推荐单位。请从列表中选择。',
  unknownRegion: '没有「{region}」这个市。请从列表中选择。',
  badUscc: '{problem}',
  usccFailsCheck: '{problem}说明时请选“确认无误，说明原因”，至少写 5 个字；推荐单位和主管部门会看到。',
  identityElsewhere: '「{name}」由平台登记，不能在这里更正名称和信用代码。请联系平台的系统管理员。',
  identityChanged:
    '您看的时候，该单位更正了登记，现在是「{name}」（{uscc}），没有作出确认或退回。请对照营业执照看过再决定。',
  identityWaits: '已有一份更正申请在等推荐单位确认。请等其处理，或先撤回再重新填写。',
  nothingToCorrect: '名称和信用代码都与现在的一样，没有要更正的。请改后再提交。',
  identityDecided: '这份更正申请已处理或已撤回。请刷新页面查看结果。',
  codeGone:
    '这个代码刚被用过、已收回或已过期，不能再收回。请刷新列表；如果被不该用的人用了，请立即停用那个账号。',
  usccMissing: '请填写统一社会信用代码，18 位，见营业执照。',
  badName: '名称「{name}」不能用：请填写营业执照上的全称。',
  nameMissing: '请填写您的姓名。',
  badPhone: '{problem}',
  releaseNeeded: '本单位的推荐须由负责人签发。意见已保存；请负责人（或其代签人）核对后点“推荐”。',
  secondPersonNeeded:
    '意见是您自己填写的，不能自己签发。请由另一位负责人或代签人推荐，或由经办人重新填写意见。',
  leaderMissing: '本单位还没有负责人，不能要求签发。请先在「人员」页把一位同事的角色改为负责人。',
  deputyOfOneself: '不能委托自己代签。请选择另一位同事。',
  deputyCannotWrite: '「{name}」只能查看或账号已停用，不能代签。请选择另一位同事，或先改变其角色。',
  badPeriod: '代签期限不对：开始不能早于今天，结束不能早于开始，最长一年。请重新选择。',
  dayInFuture: '收讫日期「{day}」晚于今天。请填写实际收到的日期。',
  sameUnit: '这份申报已经在「{unit}」。请选择另一个推荐单位。',
  badEmail: '{problem}',
  noticeFixed: '「{what}」的站内消息不能关闭：关系到期限。其他方式可以自选。',
  addressMissing: '选了{channel}，但还没有可以送达的地址。请先填写地址（短信用账号的手机号），或取消这一项。',
  weakPassword: '密码太简单：至少 {length} 位，大写字母、小写字母、数字、符号四类中至少三类，且不含用户名。',
  usedPassword: '这个密码最近用过。请换一个，最近 5 次用过的都不能再用。',
  badUsername: '用户名「{username}」不能用：2 到 40 个汉字、字母、数字、点、短横线或下划线。',
  usernameTaken: '用户名「{username}」已有人用。请换一个。',
  codeExpired: '一次性代码不对、已用过或已过期。请向给您代码的人再要一个。',
  uploadIncomplete: '文件还没有传完，请等进度到 100% 后再试。',
  fileRefused: '「{name}」不能接收：{problem}。',
  listChanged: '检查之后，平台上的内容有了变化，没有导入任何一项。请重新检查，核对后再导入。',
  formChanged: '您看的时候有人改了表单，没有写入任何一项。下面已换成现在的内容，请看过再采用。',
  listNotOpen:
    '退回后只能修改推荐单位指出的内容，表中有的指标不在其中，没有填入任何一项。请在文件中只留下要修改的指标。',
  nothingToTake: '没有可以导入的行。请按提示改好文件后重新选择。',
  badInput: '填写的内容有误：{problems}。',
  badJson: '发来的内容不完整，无法读取。请刷新页面后重试。',
  tooLarge: '一次发来的内容超过 {limit}。文件请用上传功能；长文请分节填写。',
  unknownFormat: '不认识这种格式的内容。请从本平台的页面操作，或按 /openapi.json 发送 JSON。',
  foreignOrigin: '这次操作来自别的网站，已拒绝。请从本平台的页面操作。',
  tooMany: '操作太频繁，请过 {seconds} 秒再试。',
  tooManyUploads: '您有 {count} 个文件没有传完或没有归入材料，最多 {limit} 个。请先完成或取消其中一些。',
  storageQuotaReached:
    '本单位的材料已用 {used}，上限 {limit}，这个文件放不下。请先在材料库删除不用的材料，或请平台管理员提高上限。',
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
