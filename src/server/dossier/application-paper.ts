import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { paperCode } from '#programme/views/paper-mark.ts';
import { applicationPapers, type PaperId } from '#programme/views/papers.ts';
import { bearsSeal } from './bears-seal.zh.ts';

/** The papers of an application, in the order they are handed in. */
export const paperIds = Object.keys(applicationPapers) as PaperId[];

const toSeal = new WeakMap<NoticeIndex, readonly PaperId[]>();

/** The papers that bear signatures and seals by the words of this notice. */
export function papersToSeal(notice: NoticeIndex): readonly PaperId[] {
  const known = toSeal.get(notice);
  if (known) return known;
  const { programme, year, centreType } = notice;
  const nothing = openDossier(notice, {
    ...{ format: 1, notice: programme.id, year, centreType },
    ...{ answers: {}, evidence: [] },
  });
  const found = paperIds.filter((id) => bearsSeal(applicationPapers[id](nothing, { state: 'blank' })));
  toSeal.set(notice, found);
  return found;
}

/** The code each paper of a frozen version bears. */
export function paperCodes(open: OpenDossier): Readonly<Record<PaperId, string>> {
  const codes = paperIds.map((id) => [id, paperCode(applicationPapers[id](open, { state: 'draft' }))]);
  return Object.fromEntries(codes) as Record<PaperId, string>;
}
