import type { ColumnType, Generated } from 'kysely';
import type { EventKind } from '#kernel/event.ts';
import type { BigInteger, Moment } from './column-types.ts';

export interface EventTable {
  seq: Generated<string | number>;
  at: Moment;
  person_id: string | null;
  organisation_id: string | null;
  kind: EventKind;
  target: string;
  success: Generated<boolean>;
  address: Generated<string>;
  salt: string;
  /** Salted digest of the value, where an act wrote one. */
  digest: string | null;
  detail: ColumnType<Record<string, unknown>, string | undefined, string>;
}

export interface SealTable {
  id: Generated<string | number>;
  at: Moment;
  leaves: number;
  root: string;
  prev: string;
}

export interface EventSealTable {
  seq: BigInteger;
  seal: BigInteger;
  leaf: string;
  place: number;
}
