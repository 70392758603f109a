/** One statement's answer, as both drivers give it. */
export interface SqlResult {
  command: 'UPDATE' | 'DELETE' | 'INSERT' | 'SELECT' | 'MERGE';
  rowCount: number;
  // Rows are typed by whoever asks; Kysely wants them writable.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  rows: any[];
}

/** One connection, held until it is released. `discard` gives back a connection whose transaction did not end well. */
export interface SqlClient {
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  release(discard?: boolean): void;
}

/** Connections to the database, the same for PGlite and PostgreSQL; faults arrive as refusals (`database-fault.ts`). */
export interface SqlPool {
  readonly options: object;
  connect(): Promise<SqlClient>;
  /** One statement on a connection of its own; without values several statements in one text are allowed. */
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  end(): Promise<void>;
}
