import { assembleDossier, evidencePath } from '#procedure/application/assemble-dossier.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import type { FileFact, FileFacts } from '#programme/checks/evidence-files.ts';
import { noticeOf, originOf } from '../notices/notice-of-application.ts';
import { readAnswers } from '../storage/answers.ts';
import { confirmedCodesOf } from '../storage/confirmed-codes.ts';
import { linkedEvidence, readLinks } from '../storage/links.ts';
import type { Db } from '../storage/tables.ts';
import { lockedTitles } from './locked-titles.ts';

/** An application as a dossier: what the checks, the papers and the command line read. */
export interface BuiltDossier {
  readonly dossier: Dossier;
  readonly open: OpenDossier;
  /** Hashes of the evidence files by their paths in the dossier. */
  readonly files: Readonly<Record<string, string>>;
  /** How many pages the PDFs among them have. */
  readonly facts: FileFacts;
  readonly digest: string;
}

/**
 * The application as it stands now. Evidence lies in the order of its ids and its links in that of their targets, so
 * that the same content always gives the same digest; after a return with pins, evidence that was not opened keeps its title. The recommendation and the versions are `whole-dossier.ts`'s.
 */
export async function buildDossier(db: Db, applicationId: string): Promise<BuiltDossier> {
  const origin = await originOf(db, applicationId);
  const notice = await noticeOf(db, origin);
  const kept = await readAnswers(db, applicationId);
  const links = await readLinks(db, applicationId);
  const locked = await lockedTitles(db, applicationId);
  const evidence = (await linkedEvidence(db, applicationId)).map((item) => ({
    ...item,
    title: locked.get(item.id) ?? item.title,
  }));
  const dossier = assembleDossier({
    notice: notice.programme.id,
    year: notice.year,
    centreType: notice.centreType,
    answers: Object.fromEntries(kept.map(({ leaf, value }) => [leaf, value])),
    links: Object.fromEntries(links),
    evidence,
    recommendation: null,
    confirmedCodes: await confirmedCodesOf(db, applicationId),
  });
  const files: Record<string, string> = {};
  const facts = new Map<string, FileFact>();
  for (const { id, fileName, hash, pages } of evidence) {
    const path = evidencePath(id, fileName);
    files[path] = hash;
    if (pages !== null) facts.set(path, { pages });
  }
  return {
    dossier,
    open: openDossier(notice, dossier),
    files,
    facts,
    digest: versionDigest(dossier, new Map(Object.entries(files))),
  };
}
