import type { OpenDossier } from '../answers/open-dossier.ts';

/** What the answer to a leaf says, whether it counts or is void; null where it is blank or unreadable. */
export function stated(leaf: string, dossier: OpenDossier): unknown {
  const reading = dossier.reading(leaf);
  return reading.state === 'value' ? reading.value : null;
}
