import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { judgeDossier } from '#programme/views/judge-dossier.ts';
import { pageOf } from './page-of.ts';

const [{ programme }] = notices as readonly [(typeof notices)[number]];
const notice = indexProgramme(programme, 'regional', programme.year);

describe('每个问题都领到改它的那一页', () => {
  it.each([
    ['applicant.name', 'basic-info'],
    ['applicant.legalForm', 'basic-info'],
    ['finance.totalAssets.y1', 'basic-info'],
    ['innovationContent', 'basic-info'],
    ['innovationGoals.r1.target', 'basic-info'],
    ['summary.mainContent', 'basic-info'],
    ['indicator.disposableFunds', 'answers'],
    ['plan.summary', 'plan'],
    ['team', 'plan'],
    ['team.r2.name', 'plan'],
    ['honourClaims.r1', 'plan'],
    ['plan.applicant', 'plan'],
    ['annex.licence', 'evidence'],
    ['evidence.e01', 'evidence'],
  ])('%s → %s', (target, page) => {
    expect(pageOf(target, notice)).toBe(page);
  });

  it('空白的申报有的全部问题，没有一个无处可去', () => {
    const dossier = openDossier(notice, {
      format: 1,
      notice: programme.id,
      centreType: 'regional',
      answers: {},
      evidence: [],
    });
    const { findings } = judgeDossier(dossier);
    expect(findings.length).toBeGreaterThan(50);
    for (const { target } of findings) expect(notice.targetLabel(target), target).toBeDefined();
  });
});
