import { fileURLToPath } from 'node:url';
import { loadDossier, type LoadedDossier } from '#cli/load/load-dossier.ts';

export const sampleNames = ['regional', 'industry', 'enterprise'] as const;
export type SampleName = (typeof sampleNames)[number];

/** A dossier that is shipped as a sample, with its pictures. */
export function loadSample(name: SampleName): Promise<LoadedDossier> {
  return loadDossier(fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url)));
}
