export const words = {
  title: (name: string) => `${name}，您好`,
  nothing: '现在没有要办的事',

  licence: '营业执照',
  licenceLines: {
    missing: '还没有上传营业执照。推荐单位确认后才能提交申报，请尽早上传。',
    filed: (unit: string) => `营业执照已上传，等待${unit}确认。可以继续填写。`,
    refused: '营业执照被退回，请按原因重新上传。',
    contested: (unit: string) => `信用代码另有登记，等待${unit}认定。请上传营业执照并与其联系。`,
  },
  unit: '推荐单位',
  goLicence: '去上传',
  seeLicence: '查看',

  applications: '我的申报',
  noApplications: '还没有开始申报',
  noApplicationsLine: '选择中心类型后即可填写，填到一半随时可以离开，内容自动保存。',
  start: '开始申报',
  noCall: '现在没有开放的申报通知',
  noCallLine: '通知发布后会列在这里。可以先上传营业执照、整理印证材料。',

  queue: '推荐工作',
  queueLines: {
    licences: '份营业执照待确认',
    corrections: '项名称或信用代码更正待确认',
    submitted: '项申报已提交，等单位盖章',
    sealed: '项申报待推荐',
    recommended: '项已推荐，待上报',
    handedUp: '项已上报，待受理',
  },
  go: '去办理',
  see: '查看',

  county: '县级意见',
  countyLines: { awaited: '项申报待出具县级意见', said: '项申报已出具意见' },
  noCountyLine: '由市里指定属于本县（市、区）的单位提交并盖章后，会列在这里。',

  authority: '受理工作',
  authorityLines: {
    handedUp: '项申报已上报，待受理',
    accepted: '项申报已受理',
    onTheWay: '项申报还在填写或推荐中',
  },
  noBatches: '还没有单位上报',
  noBatchesLine: '推荐单位上报后，会按批列在这里。',

  admin: '管理',
  adminLines: {
    'admin.system': '登记主管部门和推荐单位，邀请其管理员。',
    'admin.security': '停用、恢复、解锁账号，邀请管理员。',
    'admin.audit': '查看全部操作记录，核验是否被改动。',
  },
  goAdmin: '打开',
} as const;
