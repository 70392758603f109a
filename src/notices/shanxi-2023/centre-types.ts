import type { CentreType } from '#programme/definition/programme.ts';

/** 附件1 */
export const centreTypes = [
  {
    id: 'regional',
    label: '区域型',
    description:
      '主要指依托产业集聚明显、转型需求旺盛的经济技术开发区、高新技术产业开发区等建立，促进带动区域范围内相关主体数字化转型的公共型数字化转型促进中心，应具备以下条件：',
  },
  {
    id: 'industry',
    label: '行业型',
    description:
      '主要指由行业龙头企业、行业协会、高等院校等牵头建立，旨在助力行业内产业链供应链企业数字化转型、创新能力提升的数字化转型促进中心。覆盖多个行业的综合类数字化转型促进中心也纳入行业型数字化转型促进中心进行创建。应具备以下条件：',
  },
  {
    id: 'enterprise',
    label: '企业型',
    description:
      '主要指依托掌握数字化转型共性技术、关键技术，以及数字化转型服务供给能力强的数字技术企业牵头建立，为传统企业提供数字化转型技术、产品和平台服务的数字化转型促进中心。应具备以下条件：',
  },
] as const satisfies readonly CentreType[];
