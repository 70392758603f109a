import type { ApplicationState } from '#procedure/application/transitions.ts';

/** One invented application: whose, where, and how far it is brought. */
export interface DemoApplication {
  /** Of a city by GB/T 2260. */
  readonly region: string;
  readonly unit: string;
  readonly centreType: 'regional' | 'industry' | 'enterprise';
  /** What the organisation and its centre are called after. */
  readonly stem: string;
  /** `sentBack`: recommended again after the authority gave the batch back. `begun`: half filled in. `faulty`: full of mistakes. */
  readonly brought: ApplicationState | 'sentBack' | 'begun' | 'faulty';
}

const taiyuan = 'unit-140100';
const zone = 'unit-zgq';
const industryOffice = 'unit-gxt';

type Row = readonly [
  region: string,
  unit: string,
  centreType: DemoApplication['centreType'],
  stem: string,
  brought: DemoApplication['brought'],
];

/** Invented from end to end; each organisation says in its name that it is a sample. */
const rows: readonly Row[] = [
  ['140100', taiyuan, 'enterprise', '云枢', 'draft'],
  ['140100', taiyuan, 'industry', '云枢', 'submitted'],
  ['140100', taiyuan, 'regional', '云枢', 'returned'],
  ['140100', taiyuan, 'enterprise', '汾河', 'accepted'],
  ['140100', taiyuan, 'industry', '不锈钢', 'accepted'],
  ['140100', taiyuan, 'regional', '尖草坪', 'handedUp'],
  ['140100', taiyuan, 'enterprise', '双塔', 'handedUp'],
  ['140100', taiyuan, 'industry', '镁合金', 'sentBack'],
  ['140100', taiyuan, 'regional', '清徐', 'recommended'],
  ['140100', taiyuan, 'enterprise', '迎泽', 'recommended'],
  ['140100', taiyuan, 'industry', '轨道装备', 'sealed'],
  ['140100', taiyuan, 'enterprise', '晋阳', 'sealed'],
  ['140100', taiyuan, 'enterprise', '龙城', 'submitted'],
  ['140100', taiyuan, 'enterprise', '杏花岭', 'faulty'],
  ['140100', zone, 'regional', '潇河', 'accepted'],
  ['140100', zone, 'enterprise', '唐槐', 'recommended'],
  ['140200', 'unit-140200', 'regional', '云冈', 'handedUp'],
  ['140200', 'unit-140200', 'industry', '煤机', 'handedUp'],
  ['140200', 'unit-140200', 'enterprise', '恒山', 'returned'],
  ['140300', 'unit-140300', 'enterprise', '娘子关', 'begun'],
  ['140300', 'unit-140300', 'regional', '阳泉智谷', 'draft'],
  ['140400', 'unit-140400', 'industry', '光伏', 'recommended'],
  ['140400', 'unit-140400', 'regional', '上党', 'submitted'],
  ['140500', 'unit-140500', 'industry', '丝麻', 'returned'],
  ['140500', 'unit-140500', 'enterprise', '珏山', 'accepted'],
  ['140600', 'unit-140600', 'industry', '陶瓷', 'draft'],
  ['140700', 'unit-140700', 'regional', '平遥', 'sealed'],
  ['140700', 'unit-140700', 'industry', '玻璃器皿', 'handedUp'],
  ['140800', 'unit-140800', 'regional', '盐湖', 'begun'],
  ['140800', 'unit-140800', 'enterprise', '河东', 'sealed'],
  ['140900', 'unit-140900', 'industry', '法兰锻造', 'accepted'],
  ['141000', 'unit-141000', 'enterprise', '平阳', 'handedUp'],
  ['141100', 'unit-141100', 'industry', '白酒', 'begun'],
  ['140100', industryOffice, 'industry', '工业互联网', 'recommended'],
];

export const demoApplications: readonly DemoApplication[] = rows.map(
  ([region, unit, centreType, stem, brought]) => ({ region, unit, centreType, stem, brought }),
);

/** How the organisation of an application is called. */
export const organisationName = ({ stem }: DemoApplication): string => `山西样例${stem}数字技术有限公司`;

const centreNames: Readonly<Record<DemoApplication['centreType'], (stem: string) => string>> = {
  regional: (stem) => `样例${stem}区域数字化转型促进中心`,
  industry: (stem) => `样例${stem}行业数字化转型促进中心`,
  enterprise: (stem) => `山西样例${stem}数字化转型促进中心`,
};

/** How its centre is called. */
export const centreName = ({ centreType, stem }: DemoApplication): string => centreNames[centreType](stem);
