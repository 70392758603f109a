/** Did the database refuse a row because there is one of its name already? PostgreSQL's 23505, the same in PGlite. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
