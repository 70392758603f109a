import type { Dossier, Evidence } from '../answers/dossier.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { openDossier, type OpenDossier } from '../answers/open-dossier.ts';
import { sampleProgramme } from './sample-programme.ts';

/** Answers of a regional centre that leave nothing to be said. */
export const completeAnswers: Dossier['answers'] = {
  'applicant.name': '山西样例科技有限公司',
  'applicant.uscc': '91140000110114391W',
  'applicant.founded': '2021-03-01',
  'applicant.legalForm': 'company',
  'applicant.isBranch': false,
  'applicant.hostZone': '样例经济技术开发区',
  'centre.total': 2600,
  'centre.construction': '2000',
  'centre.other': '600万元',
  'head.email': 'head@example.cn',
  'goal.innovation': '建成共性技术平台',
  'summary.mainContent': '建设一个平台',
  'shareholders.r1.name': '甲公司',
  'shareholders.r1.share': '60',
  'finance.assets.y2': '100',
  'finance.assets.y3': '200',
  'finance.debtRatio.y2': '48.2%',
  'finance.debtRatio.y3': '50',
  'financing.r1.item': '自筹资金：2600万元，不含财政资金',
  'content.r1.text': '建设研发平台',
  'goals.r1.measure': '专利',
  'goals.r1.target': '5',
  'claims.r1.what': '省级优秀企业',
  'claims.r1.date': '2022-05-01',
  'team.r1.name': '张三',
  'team.r1.level': 'senior',
  'team.r2.name': '李四',
  'team.r2.level': 'junior',
  'tasks.r1.task': '搭建平台',
  'tasks.r1.from': '2023-09',
  'tasks.r1.to': '2024-06',
  'costs.r1.item': '设备',
  'costs.r1.year1': '100',
  'costs.r1.year2': '50',
  'costs.r1.self': '150',
  'indicator.funds': '500',
  'indicator.seniors': '1',
  'indicator.events': '24',
  'indicator.trained': '1.25',
  'plan.summary': '本中心服务区域内企业。',
  'plan.applicant.team': '团队二人。',
};

/** Evidence with one link to each of the targets, on whole files. */
export function evidenceFor(id: string, ...targets: readonly string[]): Evidence {
  const links = targets.map((target) => ({ target, pages: null, order: 1 }));
  return { id, file: `evidence/${id}.pdf`, title: `材料 ${id}`, links };
}

/** The evidence that goes with `completeAnswers`. */
export const completeEvidence: readonly Evidence[] = [
  evidenceFor('e01', 'annex.licence'),
  evidenceFor('e02', 'indicator.funds', 'indicator.seniors', 'indicator.events', 'indicator.trained'),
  evidenceFor('e03', 'claims.r1', 'team.r1'),
];

/** What a test changes of the complete sample dossier. An answer of undefined is taken away. */
export interface Changes {
  readonly answers?: Readonly<Record<string, Dossier['answers'][string] | undefined>>;
  readonly evidence?: readonly Evidence[];
  readonly rows?: Readonly<Record<string, string[]>>;
  readonly centreType?: string;
  readonly year?: number;
}

/** The complete sample dossier with these changes. */
export function sampleDossier(changes: Changes = {}): OpenDossier {
  const answers = Object.entries({ ...completeAnswers, ...changes.answers }).filter(
    ([, value]) => value !== undefined,
  );
  return openSample({
    ...changes,
    answers: Object.fromEntries(answers),
    evidence: changes.evidence ?? completeEvidence,
  });
}

/** A dossier of the sample notice in which only this stands. */
export function openSample({
  answers = {},
  evidence = [],
  rows,
  centreType = 'regional',
  year = 2023,
}: Changes): OpenDossier {
  const dossier: Dossier = {
    format: 1,
    notice: sampleProgramme.id,
    centreType,
    answers: answers as Dossier['answers'],
    evidence: [...evidence],
    ...(rows ? { rows } : {}),
  };
  return openDossier(indexProgramme(sampleProgramme, centreType, year), dossier);
}
