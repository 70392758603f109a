import type { Dossier, Evidence, EvidenceLink } from '#programme/answers/dossier.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import type { FileFact, FileFacts } from '#programme/checks/evidence-files.ts';
import { noticeOf, originOf } from '../notices/notice-of-application.ts';
import { readAnswers } from '../storage/answers.ts';
import { linkedEvidence, readLinks, type Link } from '../storage/links.ts';
import type { Db } from '../storage/tables.ts';
import { evidencePath } from './evidence-path.ts';
import { splitAnswers } from './row-orders.ts';

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
 * that the same content always gives the same digest. The recommendation and the versions are `whole-dossier.ts`'s.
 */
export async function buildDossier(db: Db, applicationId: string): Promise<BuiltDossier> {
  const origin = await originOf(db, applicationId);
  const notice = await noticeOf(db, origin);
  const kept = await readAnswers(db, applicationId);
  const { answers, rows } = splitAnswers(kept);
  const links = await readLinks(db, applicationId);
  const files: Record<string, string> = {};
  const facts = new Map<string, FileFact>();
  const evidence: Evidence[] = [];
  for (const { id, title, hash, type, pages, fileName } of await linkedEvidence(db, applicationId)) {
    const file = evidencePath(id, type, fileName);
    files[file] = hash;
    if (pages !== null) facts.set(file, { pages });
    evidence.push({ id, file, title, links: linksOf(id, links) });
  }
  const dossier: Dossier = {
    format: 1,
    notice: notice.programme.id,
    year: notice.year,
    centreType: notice.centreType,
    answers,
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
    evidence,
  };
  return {
    dossier,
    open: openDossier(notice, dossier),
    files,
    facts,
    digest: versionDigest(dossier, new Map(Object.entries(files))),
  };
}

function linksOf(evidenceId: string, byTarget: ReadonlyMap<string, readonly Link[]>): EvidenceLink[] {
  return [...byTarget].flatMap(([target, links]) =>
    links.flatMap(({ evidenceId: id, pages }, at): EvidenceLink[] =>
      id === evidenceId ? [{ target, pages: pages && [pages[0], pages[1]], order: at + 1 }] : [],
    ),
  );
}
