import type { Table } from '#programme/definition/table.ts';
import { claimTables } from './tables/claims.ts';
import { contentTables, goalTables } from './tables/directions.ts';
import { constructionTables } from './tables/construction.ts';
import { teamTable } from './tables/team.ts';

const applicant = '附件3 一、单位基本情况';

/** 附件3 一：前5位股东、近三年财务、资质及获奖；附件3 二：资金筹措。 */
const basicInfoTables = [
  {
    id: 'shareholders',
    label: '前5位股东情况（仅企业申报单位填写）',
    place: applicant,
    columns: [
      { id: 'name', label: '股东名称', kind: { name: 'text' }, required: true, basis: 'notice' },
      {
        id: 'share',
        label: '持股比例',
        kind: { name: 'percent' },
        unit: '％',
        required: true,
        basis: 'notice',
      },
    ],
    rows: {
      fixed: [
        { id: 'r1' },
        { id: 'r2', required: false },
        { id: 'r3', required: false },
        { id: 'r4', required: false },
        { id: 'r5', required: false },
      ],
    },
    when: { leaf: 'applicant.legalForm', isOneOf: ['company'] },
    basis: 'notice',
  },
  {
    id: 'finance',
    label: '近三年财务经营情况',
    place: applicant,
    columns: [
      {
        id: 'y1',
        label: '年',
        year: -3,
        kind: { name: 'money' },
        unit: '万元',
        required: false,
        basis: 'notice',
      },
      {
        id: 'y2',
        label: '年',
        year: -2,
        kind: { name: 'money' },
        unit: '万元',
        required: false,
        basis: 'notice',
      },
      {
        id: 'y3',
        label: '年',
        year: -1,
        kind: { name: 'money' },
        unit: '万元',
        required: false,
        basis: 'notice',
      },
    ],
    rows: {
      fixed: [
        { id: 'totalAssets', label: '总资产（万元）' },
        { id: 'fixedAssets', label: '固定资产（万元）' },
        { id: 'debtRatio', label: '资产负债率（％）', kind: { name: 'percent' }, unit: '％' },
        { id: 'mainIncome', label: '主要收入（万元）' },
        { id: 'rdSpend', label: '专项研究与开发经费 （万元）' },
      ],
    },
    basis: 'notice',
  },
  {
    id: 'honours',
    label: '主要资质及获奖情况 （不超过5项）',
    place: applicant,
    columns: [
      { id: 'text', label: '主要资质及获奖情况', kind: { name: 'text' }, required: false, basis: 'notice' },
    ],
    rows: { fixed: [{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }, { id: 'r4' }, { id: 'r5' }] },
    basis: 'notice',
  },
  {
    id: 'financing',
    label: '资金筹措方案，包括自筹、贷款等，不包括申请财政资金',
    place: '附件3 二、拟申报转型促进中心基本情况',
    columns: [{ id: 'item', label: '资金筹措方案', kind: { name: 'text' }, required: true, basis: 'notice' }],
    rows: {
      fixed: [
        { id: 'r1' },
        { id: 'r2', required: false },
        { id: 'r3', required: false },
        { id: 'r4', required: false },
      ],
    },
    basis: 'notice',
  },
] as const satisfies readonly Table[];

export const tables = [
  ...basicInfoTables,
  ...contentTables,
  ...goalTables,
  ...claimTables,
  teamTable,
  ...constructionTables,
] as const satisfies readonly Table[];
