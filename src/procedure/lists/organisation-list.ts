import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import type { ImportableList, ListColumn } from '#programme/lists/importable-list.ts';
import type { ListRow, PlacedWord } from '#programme/lists/judged-list.ts';
import { comparable, type ListOutcome, type SayOf, type ValidRow } from '#programme/lists/list-outcome.ts';
import { organisationWords as words } from './words.zh.ts';

const text = { kind: { name: 'text' } } as const;
const regions = shanxiRegions.map(({ name }) => name);

/**
 * Applicants that a recommending unit or the system administrator takes in at once.
 * @param units names of recommending units, where it is to be said which one recommends
 */
export function organisationList(units: readonly string[] | null): ImportableList {
  const unit: ListColumn[] =
    units === null
      ? []
      : [{ ...text, id: 'unit', label: words.unit, required: true, oneOf: units, hint: words.unitHint }];
  return {
    id: 'organisations',
    title: words.title,
    lines: words.lines,
    columns: [
      {
        ...text,
        id: 'name',
        label: words.name,
        aliases: words.nameAliases,
        required: true,
        unique: true,
        maxCharacters: 100,
        hint: words.nameHint,
      },
      {
        id: 'uscc',
        label: words.uscc,
        aliases: words.usccAliases,
        kind: { name: 'uscc' },
        required: true,
        unique: true,
        excusedBy: 'usccReason',
        hint: words.usccHint,
      },
      {
        ...text,
        id: 'region',
        label: words.region,
        aliases: words.regionAliases,
        required: true,
        oneOf: regions,
        hint: regions.join('、'),
      },
      ...unit,
      {
        ...text,
        id: 'contactName',
        label: words.contactName,
        aliases: words.contactNameAliases,
        required: false,
        maxCharacters: 50,
        hint: words.contactNameHint,
      },
      {
        id: 'contactPhone',
        label: words.contactPhone,
        aliases: words.contactPhoneAliases,
        kind: { name: 'phone' },
        required: false,
        hint: words.contactPhoneHint,
      },
      {
        ...text,
        id: 'usccReason',
        label: words.usccReason,
        aliases: words.usccReasonAliases,
        required: false,
        maxCharacters: 200,
        hint: words.usccReasonHint,
      },
    ],
  };
}

/** The same, with the codes that were handed out. */
export function codeList(list: ImportableList): ImportableList {
  const shown = list.columns.filter(({ id }) => ['name', 'uscc', 'contactName', 'contactPhone'].includes(id));
  const code: ListColumn = { ...text, id: 'code', label: words.code, required: true, hint: words.codeHint };
  const expires: ListColumn = { ...text, id: 'expires', label: words.expires, required: true, hint: '' };
  return {
    ...list,
    id: 'codes',
    title: words.codesTitle,
    lines: words.codesLines,
    columns: [...shown, code, expires],
  };
}

/** An organisation that is there, as far as a list of new ones may touch it. */
export interface OrganisationThere {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly unitId: string | null;
  readonly people: number;
}

/** An organisation to be made, or of `againFor` a new code alone. */
export interface TakenOrganisation {
  readonly againFor: string | null;
  readonly name: string;
  readonly uscc: string;
  /** Why a code that fails a check digit is right; null for one that does not. */
  readonly usccReason: string | null;
  readonly region: string;
  readonly unitId: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

/**
 * Sets new organisations against those that are there: who is there under the same name and code, of the same unit, and
 * nobody has joined yet gets a new code; other names and codes that are taken are faults.
 * @param unitOf the id of the unit that recommends, by its name; for a unit's own list always itself
 * @param failsCheck does the code need the reason that stands beside it?
 */
export function judgeOrganisations(
  rows: readonly ListRow[],
  there: readonly OrganisationThere[],
  say: SayOf,
  {
    unitOf,
    failsCheck,
  }: { readonly unitOf: (name: string) => string; readonly failsCheck: (uscc: string) => boolean },
): ListOutcome<TakenOrganisation> {
  const byCode = new Map<string, OrganisationThere[]>();
  for (const one of there) if (one.uscc !== '') byCode.set(one.uscc, [...(byCode.get(one.uscc) ?? []), one]);
  const byName = new Map(there.map((one) => [comparable(one.name), one]));
  const valid: ValidRow<TakenOrganisation>[] = [];
  const errors: PlacedWord[] = [];
  for (const row of rows) {
    const {
      uscc = '',
      region = '',
      unit = '',
      contactName = '',
      contactPhone = '',
      usccReason = '',
    } = row.values;
    const name = (row.values['name'] ?? '').replace(/\s+/gu, ' ');
    const unitId = unitOf(unit);
    const same = byCode.get(uscc) ?? [];
    const own = same.find(
      (one) => comparable(one.name) === comparable(name) && one.unitId === unitId && one.people === 0,
    );
    if ([...name].length < 4) errors.push(say(row, 'name', words.shortName));
    else if (same.length > 0 && (own === undefined || same.length > 1))
      errors.push(say(row, 'uscc', words.codeTaken));
    else if (own === undefined && byName.has(comparable(name)))
      errors.push(say(row, 'name', words.nameTaken));
    else
      valid.push({
        ...{ row: row.row, title: name, act: own ? words.again : words.create, lines: [] },
        take: {
          ...{ againFor: own?.id ?? null, name, uscc, region, unitId, contactName, contactPhone },
          usccReason: failsCheck(uscc) ? usccReason : null,
        },
      });
  }
  return { valid, errors, absent: [] };
}
