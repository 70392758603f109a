import type { Choice } from '#programme/definition/field.ts';

/** 单位性质（通知要求独立法人，未列类别；假定） */
export const legalForms = [
  { value: 'company', label: '企业' },
  { value: 'institution', label: '事业单位' },
  { value: 'association', label: '社会团体' },
  { value: 'nonProfit', label: '民办非企业单位' },
  { value: 'university', label: '高等院校' },
] as const satisfies readonly Choice[];

/** 山西省 11 个设区的市（GB/T 2260） */
export const cities = [
  { value: '140100', label: '太原市' },
  { value: '140200', label: '大同市' },
  { value: '140300', label: '阳泉市' },
  { value: '140400', label: '长治市' },
  { value: '140500', label: '晋城市' },
  { value: '140600', label: '朔州市' },
  { value: '140700', label: '晋中市' },
  { value: '140800', label: '运城市' },
  { value: '140900', label: '忻州市' },
  { value: '141000', label: '临汾市' },
  { value: '141100', label: '吕梁市' },
] as const satisfies readonly Choice[];

export const claimLevels = [
  { value: 'national', label: '国家级' },
  { value: 'provincial', label: '省部级' },
  { value: 'municipal', label: '市级' },
  { value: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export const titleLevels = [
  { value: 'senior', label: '正高级' },
  { value: 'associateSenior', label: '副高级' },
  { value: 'intermediate', label: '中级' },
  { value: 'junior', label: '初级' },
  { value: 'none', label: '无' },
] as const satisfies readonly Choice[];

export const degrees = [
  { value: 'doctor', label: '博士' },
  { value: 'master', label: '硕士' },
  { value: 'bachelor', label: '本科' },
  { value: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export const employments = [
  { value: 'staff', label: '在职' },
  { value: 'external', label: '外聘' },
] as const satisfies readonly Choice[];

export const permitStatuses = [
  { value: 'done', label: '已办结' },
  { value: 'inProgress', label: '办理中' },
  { value: 'notStarted', label: '未办理' },
  { value: 'notNeeded', label: '不涉及' },
] as const satisfies readonly Choice[];

/** 附件3 二：总投资的四个组成部分 */
export const costCategories = [
  { value: 'construction', label: '建设费用' },
  { value: 'other', label: '其他费用' },
  { value: 'reserve', label: '预备费用' },
  { value: 'workingCapital', label: '铺底流动资金' },
] as const satisfies readonly Choice[];
