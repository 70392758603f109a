import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { basicInfoForm } from '#programme/views/form-view.ts';
import { labelRoles } from './label-roles.ts';

const [{ programme }] = notices as readonly [(typeof notices)[number]];
const notice = indexProgramme(programme, programme.centreTypes[0]!.id, programme.year);
const dossier = openDossier(notice, {
  format: 1,
  notice: programme.id,
  centreType: notice.centreType,
  answers: {},
  evidence: [],
});
const { sheets } = basicInfoForm(dossier);
const roles = sheets.map(labelRoles);

describe('纸面上的字在表单里是哪一格的名称', () => {
  it('左边一格写着同样的字时，它就是右边一格的名称；每格至多一个名称', () => {
    const named = roles.flat(2).flatMap((one) => (one?.role === 'names' ? [one.leaf] : []));
    expect(named).toContain('applicant.uscc');
    expect(named).toContain('centre.head.title');
    expect(named).toContain('centre.lead.title');
    expect(named).toContain('goal.innovation');
    expect(new Set(named).size).toBe(named.length);
  });

  it('成组的标题在手机上仍显示，列标题由每格自己说', () => {
    const of = (text: string) =>
      sheets.flatMap((sheet, s) =>
        sheet.rows.flatMap((row, r) =>
          row.cells.flatMap((cell, c) =>
            cell.type === 'label' && cell.text.includes(text) ? [roles[s]?.[r]?.[c]?.role] : [],
          ),
        ),
      );
    expect(of('前5位股东情况')).toEqual(['group']);
    expect(of('股东名称')).toEqual(['column']);
    expect(of('建设费用')).toEqual(['column']);
    expect(of('总资产')).toEqual(['group']);
    expect(of(`${String(notice.year - 1)}年`)).toEqual(['column']);
  });
});
