import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '#programme/answers/dossier.ts';
import { writeJson } from './make-sample.ts';

/** Evidence the faulty dossier keeps; the rest is gone, and with it much of what it proved. */
const kept = 6;

/** A dossier full of faults, made of a complete one: each line below is one mistake applicants make. */
export async function makeFaulty(complete: Dossier, completeFolder: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'evidence'), { recursive: true });
  const evidence = complete.evidence.slice(0, kept).map((entry) => ({ ...entry, links: [...entry.links] }));
  for (const { file } of evidence.slice(2)) await cp(join(completeFolder, file), join(folder, file));
  const [missing, empty, unlinked, wrongTarget, disguised] = evidence;
  if (empty) await writeFile(join(folder, empty.file), '');
  if (unlinked) unlinked.links = [];
  if (wrongTarget) wrongTarget.links = [{ target: 'indicator.noSuchIndicator', pages: null, order: 1 }];
  if (disguised) await writeFile(join(folder, disguised.file), '这不是 PDF，是改了扩展名的文本文件。\n');
  if (missing) missing.file = 'evidence/没有这个文件.pdf';
  await writeJson(join(folder, 'dossier.json'), {
    ...complete,
    answers: { ...withoutPictures(complete.answers), ...mistakes },
    evidence,
    recommendation: null,
  });
}

/** The prose without its figures, whose files are not carried along. */
function withoutPictures(answers: Dossier['answers']): Dossier['answers'] {
  const kept: Dossier['answers'] = {};
  for (const [leaf, value] of Object.entries(answers)) {
    if (typeof value !== 'object' || value === null) kept[leaf] = value;
    else {
      const content = value.content.filter((block) => (block as { type?: string }).type !== 'picture');
      kept[leaf] = { type: 'doc', content };
    }
  }
  return kept;
}

const mistakes: Dossier['answers'] = {
  'applicant.name': '山西样例问题卷宗科技有限公司',
  'applicant.uscc': '91140100MA0001181X',
  'applicant.founded': '2023年2月30日',
  'applicant.capital': '约5000',
  'applicant.isBranch': true,
  'applicant.isDigitalTech': false,
  'cover.contact': '',
  'centre.head.email': 'head＠example',
  'centre.head.phone': '1380000',
  'centre.investment.total': '3200',
  'centre.investment.construction': '2600万元',
  'centre.investment.other': '１００',
  'financing.r2.item': '申请省级财政专项资金800万元',
  'shareholders.r1.share': '80%',
  'shareholders.r2.share': '45',
  'finance.debtRatio.y3': '148.2%',
  'finance.totalAssets.y2': '',
  'indicator.centerTeamHeadcount': '12',
  'indicator.seniorTitleOrDoctorateHeadcount': '15',
  'indicator.awardCount': '无',
  'indicator.standardCount': '2.5',
  'goal.service': '服务能力明显提升。',
  'serviceGoals.r1.target': '若干',
  'tasks.r1.to': '2020-01',
  'plan.other': '',
  'plan.construction.permits': '',
  'applicant.shoeSize': '42',
  'summary.mainContent': '建设一个平台、两个中心、三项服务。'.repeat(40),
};
