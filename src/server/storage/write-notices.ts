import { sql, type RawBuilder } from 'kysely';
import { type OuterChannel, outerChannels } from '#procedure/notices/channels.ts';
import { noticeRules, type About, type Audience, type NoticeKind } from '#procedure/notices/notice-kinds.ts';
import type { NoticeDetail } from './notice-tables.ts';
import type { Db } from './tables.ts';

/** Something that people are told of. */
export interface Told {
  readonly kind: NoticeKind;
  /** Id of the application, organisation or call it is about; of a batch, of one of its applications. */
  readonly target: string;
  /** Nobody is told the same key twice. */
  readonly key: string;
  readonly detail?: NoticeDetail;
  /** Who did it, and needs not be told. */
  readonly by: string | null;
  /** Of a call: only this unit and its organisations are told. */
  readonly unitId?: string;
  /** An organisation that did it and needs not be told, whoever of it. */
  readonly notTo?: string;
}

/** A notice that leaves the app. */
export interface Outgoing {
  readonly noticeId: number;
  readonly channel: OuterChannel;
}

/**
 * Writes a notice for everybody it concerns, as they have chosen; call it in the transaction of what is told.
 * Out: what is to be sent by other ways.
 */
export async function writeNotices(db: Db, told: Told, now: Date): Promise<Outgoing[]> {
  const { kind, target, key, by, detail = {} } = told;
  const { about, to, fixed = false } = noticeRules[kind];
  const { rows } = await sql<{ notice_id: string | number; channel: OuterChannel }>`
    with subject as (${subjectOf(about, to, target, told.unitId ?? null)}),
    made as (
      insert into notice (person_id, kind, key, application_id, organisation_id, call_id, detail, in_app, at)
      select m.person_id, ${kind}, ${key}, s.application_id, s.organisation_id, s.call_id, ${JSON.stringify(detail)}::jsonb,
        ${fixed}::boolean or coalesce((select c.wanted from notice_choice c
          where c.person_id = m.person_id and c.kind = ${kind} and c.channel = 'inApp'), true), ${now}::timestamptz
      from subject s join membership m on m.organisation_id = s.told_id
      where not m.closed and m.organisation_id is distinct from ${told.notTo ?? null}::text
        and m.person_id is distinct from ${by}::text ${onlyThose(to)}
      on conflict (person_id, key) do nothing
      returning id, person_id)
    insert into delivery (notice_id, channel, changed_at)
    select made.id, c.channel, ${now}::timestamptz from made join notice_choice c on c.person_id = made.person_id
    where c.kind = ${kind} and c.wanted and c.channel = any(${[...outerChannels]}::text[])
    returning notice_id, channel`.execute(db);
  return rows.map(({ notice_id: id, channel }) => ({ noticeId: Number(id), channel }));
}

/** Organisations that are told, with what they are told about; of a call, those of the units that take part. */
function subjectOf(about: About, to: Audience, target: string, only: string | null): RawBuilder<unknown> {
  const all = sql`select o.id from organisation o where ${grantOf[to]} = any(o.grants)`;
  const unit = to === 'unit' ? sql`o.id` : sql`o.unit_id`;
  switch (about) {
    case 'organisation':
      return sql`select o.id as organisation_id, null::text as application_id, null::text as call_id,
        ${to === 'unit' ? sql`o.unit_id` : sql`o.id`} as told_id from organisation o where o.id = ${target}`;
    case 'call':
      return sql`select null::text as organisation_id, null::text as application_id, c.id as call_id,
        o.id as told_id from call c, organisation o
        where c.id = ${target} and ${grantOf[to]} = any(o.grants)
          and (${only}::text is null or ${unit} = ${only}::text)
          and (not exists (select 1 from call_unit p where p.call_id = c.id)
            or exists (select 1 from call_unit p where p.call_id = c.id and p.unit_id = ${unit}))`;
    case 'application':
    case 'batch':
      return sql`select a.organisation_id, a.id as application_id, a.call_id, told.id as told_id from application a,
        lateral (${to === 'authority' ? all : sql`select ${ownerOf(to)} as id`}) told where a.id = ${target}`;
  }
}

/** Who of an organisation is told. */
const onlyThose = (to: Audience): RawBuilder<unknown> =>
  to === 'keeper'
    ? sql`and m.person_id = (select k.person_id from keeper k where k.application_id = s.application_id)`
    : sql``;

/** Whom of those an application concerns. */
const ownerOf = (to: Audience): RawBuilder<unknown> =>
  to === 'unit' ? sql`a.unit_id` : to === 'county' ? sql`a.county_id` : sql`a.organisation_id`;

const grantOf: Readonly<Record<Audience, string>> = {
  applicant: 'applicant',
  keeper: 'applicant',
  unit: 'recommender',
  county: 'county',
  authority: 'authority',
};
