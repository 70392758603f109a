import { z } from 'zod';

/** Names of the entries of a backup. */
export const manifestEntry = 'manifest.json';
/** SHA-256 of the manifest itself, in hex. */
export const manifestSumEntry = 'manifest.sha256';
export const tableEntry = (name: string): string => `tables/${name}.ndjson`;
export const fileEntry = (hash: string): string => `files/${hash}`;
export const besideEntry = (name: string): string => `data/${name}`;

/** What lies in the data folder beside database and files and goes along: the secret, and the marks of a demonstration. */
export const besideFiles = ['secret.key', 'demo-data', 'demo-whole'] as const;

const hex = z.string().regex(/^[0-9a-f]{64}$/u);
const plainName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,62}$/u);

/** What a backup says of itself; it is the last of its entries but one. */
export const manifestShape = z.object({
  format: z.literal('shuzhuan-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Changes of the tables that had been made, in order. */
  migrations: z.array(z.string()).min(1),
  /** One line a row, an array of the columns as PostgreSQL writes them. */
  tables: z.array(z.object({ name: plainName, columns: z.array(plainName).min(1), rows: z.int().min(0) })),
  sequences: z.array(z.object({ name: plainName, last: z.string().regex(/^-?\d{1,19}$/u) })),
  /** Every entry but the manifest and its sum. */
  entries: z.array(z.object({ name: z.string(), bytes: z.int().min(0), sha256: hex })),
  /** Files the database knows and the store had not, or not with their content. */
  lost: z.array(hex),
});

export type Manifest = z.infer<typeof manifestShape>;
