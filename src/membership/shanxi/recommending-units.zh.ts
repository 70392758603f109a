import type { RecommendingUnit, UnitGroup } from '../recommending-unit.ts';
import { shanxiRegions } from './regions.zh.ts';

/** How each sort of unit is called. */
export const unitGroupWords: Readonly<Record<UnitGroup, string>> = {
  city: '市发展和改革委员会',
  zone: '示范区',
  department: '省直部门',
  enterprise: '省属国有企业',
  other: '其他推荐单位',
};

const cities: readonly RecommendingUnit[] = shanxiRegions.map(({ code, name }) => ({
  id: `unit-${code}`,
  name: `${name}发展和改革委员会`,
  group: 'city',
  region: name,
}));

const zone: RecommendingUnit = {
  id: 'unit-zgq',
  name: '山西转型综合改革示范区管理委员会',
  group: 'zone',
  region: '太原市',
};

const departments = {
  'unit-gxt': '山西省工业和信息化厅',
  'unit-kjt': '山西省科学技术厅',
  'unit-jyt': '山西省教育厅',
  'unit-zjt': '山西省住房和城乡建设厅',
  'unit-jtt': '山西省交通运输厅',
  'unit-slt': '山西省水利厅',
  'unit-nynct': '山西省农业农村厅',
  'unit-swt': '山西省商务厅',
  'unit-wlt': '山西省文化和旅游厅',
  'unit-wjw': '山西省卫生健康委员会',
  'unit-yjt': '山西省应急管理厅',
  'unit-nyj': '山西省能源局',
  'unit-xcj': '山西省小企业发展促进局',
  'unit-sjj': '山西省数据局',
} as const;

const enterprises = {
  'unit-jnkg': '晋能控股集团有限公司',
  'unit-shanjiao': '山西焦煤集团有限责任公司',
  'unit-lahg': '潞安化工集团有限公司',
  'unit-hyxc': '华阳新材料科技集团有限公司',
  'unit-jjjt': '山西建设投资集团有限公司',
  'unit-jtkg': '山西交通控股集团有限公司',
  'unit-hxrq': '华新燃气集团有限公司',
  'unit-hkcy': '山西航空产业集团有限公司',
  'unit-tzzg': '太原重型机械集团有限公司',
  'unit-ysd': '山西云时代技术有限公司',
  'unit-wljt': '山西文旅集团有限公司',
  'unit-gyyy': '山西省国有资本运营有限公司',
} as const;

const listed = (names: Readonly<Record<string, string>>, group: UnitGroup): RecommendingUnit[] =>
  Object.entries(names).map(([id, name]) => ({ id, name, group, region: '' }));

/**
 * Who may recommend in 山西: the development and reform commissions of the eleven cities, 综改示范区, provincial departments
 * and provincial state-owned enterprises. The notice names these sorts of units; the single names are public and
 * `basis: 'assumed'` – an administrator adds what is missing, and the province corrects the list before a call.
 */
export const shanxiRecommendingUnits: readonly RecommendingUnit[] = [
  ...cities,
  zone,
  ...listed(departments, 'department'),
  ...listed(enterprises, 'enterprise'),
];
