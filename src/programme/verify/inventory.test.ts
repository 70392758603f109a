import { describe, expect, it } from 'vitest';
import { indexProgramme } from '../answers/index-programme.ts';
import { sampleProgramme } from '../testing/sample-programme.ts';
import { assumedIn, withoutCell } from './inventory.ts';

describe('核查的清单', () => {
  it('列出一切假定的事：假定本身、栏目、表、条件和检查', () => {
    const assumptions = [{ id: 'years', statement: '近两年指两个自然年。' }];
    const paths = assumedIn({ ...sampleProgramme, assumptions }).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'assumptions.years',
        'fields.applicant.isBranch',
        'tables.claims',
        'conditions.regional.1',
        'checks.total.partsDiffer',
      ]),
    );
    expect(paths).not.toContain('fields.applicant.name');
    expect(paths).not.toContain('tables.shareholders');
  });

  it('列出纸面上没有格子的问题，按类型', () => {
    const ids = (type: string) =>
      withoutCell(indexProgramme(sampleProgramme, type, 2023)).map(({ id }) => id);
    expect(ids('regional')).toContain('applicant.hostZone');
    expect(ids('enterprise')).not.toContain('applicant.hostZone');
    expect(ids('enterprise')).toEqual(expect.arrayContaining(['applicant.legalForm', 'applicant.isBranch']));
    expect(ids('regional')).not.toContain('applicant.uscc');
  });
});
