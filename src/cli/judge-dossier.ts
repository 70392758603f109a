import { judgeDossier, type JudgedDossier } from '#programme/views/judge-dossier.ts';
import type { LoadedDossier } from './load/load-dossier.ts';

/** Judges a dossier as it was loaded, with all that is known of its files. */
export function judge({ open, files, pictures, brokenPictures }: LoadedDossier): JudgedDossier {
  return judgeDossier(open, files.facts, { whole: pictures, broken: brokenPictures });
}
