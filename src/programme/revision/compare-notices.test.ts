import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import type { Field } from '../definition/field.ts';
import type { Programme } from '../definition/programme.ts';
import { compareNotices } from './compare-notices.ts';

const types = shanxi2023.centreTypes.map(({ id }) => id);
const open = (programme: Programme, type = 'enterprise') => indexProgramme(programme, type, 2023);
const compare = (after: Programme, type?: string) =>
  compareNotices(open(shanxi2023, type), open(after, type));
const fields: readonly Field[] = shanxi2023.fields;
const someFields = fc.subarray([...fields], { minLength: 1, maxLength: 5 });

/** 各键倒过来，内容不变。 */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}

describe('两份修订之间的变化', () => {
  it.each(types)('%s：同一份通知没有变化，存进数据库再读出来、各键换了次序也没有', (type) => {
    expect(compare(shanxi2023, type)).toEqual([]);
    expect(compare(turned(shanxi2023) as Programme, type)).toEqual([]);
  });

  it('删去几项，就说删去这几项；反过来比就是新增这几项', () => {
    fc.assert(
      fc.property(someFields, fc.constantFrom(...types), (gone, type) => {
        const less = { ...shanxi2023, fields: fields.filter((field) => !gone.includes(field)) };
        const asked = gone.filter((field) => field.for?.includes(type) ?? true).map(({ id }) => id);
        expect(compare(less, type).map(({ what, id }) => [what, id])).toEqual(
          asked.map((id) => ['removed', id]),
        );
        const back = compareNotices(open(less, type), open(shanxi2023, type));
        expect(back.map(({ what, id }) => [what, id])).toEqual(asked.map((id) => ['added', id]));
      }),
    );
  });

  it('改了措辞说改措辞，改了要求说改要求', () => {
    const [first, second] = shanxi2023.fields;
    const after = {
      ...shanxi2023,
      fields: shanxi2023.fields.map((field) => {
        if (field === first) return { ...field, label: `${field.label}（全称）` };
        return field === second ? { ...field, required: !field.required } : field;
      }),
    };
    expect(compare(after)).toEqual([
      {
        what: 'relabelled',
        part: 'field',
        id: first.id,
        before: first.label,
        after: `${first.label}（全称）`,
      },
      { what: 'changed', part: 'field', id: second.id, before: second.label, after: second.label },
    ]);
  });

  it('别的类型的指标变了，与本类型无关', () => {
    const sheets = shanxi2023.answerSheets.map((sheet) =>
      sheet.centreType === 'regional' ? { ...sheet, groups: sheet.groups.slice(1) } : sheet,
    );
    const after = { ...shanxi2023, answerSheets: sheets };
    expect(compare(after)).toEqual([]);
    expect(
      compare(after, 'regional').every(({ what, part }) => what === 'removed' && part === 'indicator'),
    ).toBe(true);
    expect(compare(after, 'regional').length).toBeGreaterThan(0);
  });
});
