export const words = {
  title: '待确认的名称、信用代码更正',
  lead: '营业执照确认以后的更正，须本单位对照新的营业执照同意。同意后，新的执照代替原来的；曾用的名称和代码都保留。',
  rivals: (names: string) => `新的信用代码另有登记：${names}。请先核实。`,
  agree: '同意',
  agreeTitle: (name: string) => `同意改为「${name}」？`,
  agreeLine: '立即按新的名称和代码登记，新的营业执照视为已确认；已提交的申报保持原样。',
  refuse: '不同意',
  refuseTitle: (name: string) => `不同意改为「${name}」？`,
  refuseLine: '登记保持现在的样子；该单位会看到原因，可以重新申请。',
} as const;
