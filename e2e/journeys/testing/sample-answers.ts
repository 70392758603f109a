import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '#programme/answers/dossier.ts';

export type SampleName = 'enterprise' | 'industry' | 'regional';

const folder = (name: SampleName) => fileURLToPath(new URL(`../../../samples/${name}/`, import.meta.url));

/** A shipped sample, as what somebody types. */
export const readSample = (name: SampleName): Dossier =>
  JSON.parse(readFileSync(`${folder(name)}dossier.json`, 'utf8')) as Dossier;

/** Where a file of a sample lies. */
export const sampleFile = (name: SampleName, file: string): string => `${folder(name)}${file}`;

/** The pictures of a sample. */
export const samplePictures = (name: SampleName): string[] =>
  readdirSync(`${folder(name)}pictures`).map((file) => `${folder(name)}pictures/${file}`);
