import { sql } from 'kysely';
import { sm3OfValue } from './sm3.ts';

/** An event as it is sealed. Without its salt, which goes when a person is erased: the digest alone is sealed. */
export interface SealedEvent {
  readonly seq: number;
  readonly at: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly target: string;
  readonly success: boolean;
  readonly address: string;
  readonly digest: string | null;
  readonly detail: unknown;
}

/** A seal as the next one covers it. */
export interface SealRow {
  readonly id: number;
  readonly at: string;
  readonly leaves: number;
  readonly root: string;
  readonly prev: string;
}

const leafMark = 0;
const sealMark = 2;

/** What the first seal follows. */
export const beforeAllSeals = '0'.repeat(64);

/** To the microsecond and in one writing, whatever the driver makes of moments. */
const written = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);

/** The columns of `event e` that are sealed, for a select. */
export const eventColumns = sql`e.seq, ${written('e.at')} as at, e.person_id as person, e.organisation_id as organisation,
  e.kind, e.target, e.success, e.address, e.digest, e.detail`;

/** The columns of `seal s`, for a select. */
export const sealColumns = sql`s.id, ${written('s.at')} as at, s.leaves, s.root, s.prev`;

/** What stands for an event in the tree. */
export const eventLeaf = (event: SealedEvent): string => {
  const { seq, at, person, organisation, kind, target, success, address, digest, detail } = event;
  return sm3OfValue(leafMark, {
    seq,
    at,
    person,
    organisation,
    kind,
    target,
    success,
    address,
    digest,
    detail,
  });
};

/** What the next seal says of this one. */
export const sealDigest = ({ id, at, leaves, root, prev }: SealRow): string =>
  sm3OfValue(sealMark, { id, at, leaves, root, prev });
