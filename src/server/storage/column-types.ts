import type { ColumnType } from 'kysely';

/** A moment, given as a Date. */
export type Moment = ColumnType<Date, Date, Date>;
export type MaybeMoment = ColumnType<Date | null, Date | null, Date | null>;
/** JSON that is handed over as text. */
export type Json<T> = ColumnType<T, string, string>;
/** bigint: a text from PostgreSQL, a number from PGlite; `Number(…)` reads both. */
export type BigInteger = ColumnType<string | number, number, number>;
