import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../context.ts';
import type { DossierInHand } from '../dossier/dossier-in-hand.ts';
import { checkContent } from '../files/check-content.ts';
import { readDossier, takeFiles } from '../dossier/take-folder.ts';
import type { DemoApplication } from './demo-applications.zh.ts';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));

/** Reads the shipped samples, each when it is first asked for; its files go into the store once. */
export function demoSamples(
  platform: Platform,
): (demo: Pick<DemoApplication, 'centreType' | 'brought'>) => Promise<DossierInHand> {
  const taken = new Map<string, Promise<DossierInHand>>();
  return ({ centreType, brought }) => {
    const name = brought === 'faulty' ? 'faulty' : centreType;
    const known = taken.get(name) ?? take(platform, join(samples, name));
    taken.set(name, known);
    return known;
  };
}

/** One sample has files that are missing, empty or not what they say, as applicants do; the platform takes none of them. */
async function take(platform: Platform, folder: string): Promise<DossierInHand> {
  const dossier = await readDossier(folder);
  const kept = await Promise.all(dossier.evidence.map(({ file }) => mayBeKept(join(folder, file))));
  return takeFiles(platform, folder, { ...dossier, evidence: dossier.evidence.filter((_, at) => kept[at]) });
}

async function mayBeKept(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return false;
  return !('fault' in (await checkContent(path, basename(path), found.size, 'evidence')));
}
