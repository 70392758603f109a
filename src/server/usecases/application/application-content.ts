import type { OpenedApplication } from '#contract/application.ts';
import { takeApart } from '#procedure/application/assemble-dossier.ts';
import { readAnswers } from '../../storage/answers.ts';
import { readLinks } from '../../storage/links.ts';
import type { Db } from '../../storage/tables.ts';
import { findVersion } from '../../storage/versions.ts';

type Content = Pick<OpenedApplication, 'answers' | 'links'>;

/** Answers and links as they stand now. */
export async function liveContent(db: Db, applicationId: string): Promise<Content> {
  const kept = await readAnswers(db, applicationId);
  const links = await readLinks(db, applicationId);
  return {
    answers: Object.fromEntries(
      kept.map(({ leaf, value, revision, by, at }) => [leaf, { value, revision, by, at: at.toISOString() }]),
    ),
    links: Object.fromEntries([...links].map(([target, own]) => [target, own])),
  };
}

/** Answers and links of a frozen version. They can no longer be changed, so they bear no revision. */
export async function frozenContent(db: Db, versionId: string): Promise<Content> {
  const version = await findVersion(db, versionId);
  if (!version) return { answers: {}, links: {} };
  const at = version.frozen_at.toISOString();
  const links: Content['links'] = {};
  const ordered = version.dossier.evidence
    .flatMap(({ id, links: own }) => own.map((link) => ({ ...link, evidenceId: id })))
    .sort((a, b) => a.order - b.order);
  for (const { target, evidenceId, pages } of ordered) (links[target] ??= []).push({ evidenceId, pages });
  return {
    answers: Object.fromEntries(
      takeApart(version.dossier).map(({ leaf, value }) => [leaf, { value, revision: 0, by: '', at }]),
    ),
    links,
  };
}

/** What each piece of evidence was called when a version was frozen, by its id; empty where there is none. */
export async function frozenTitles(db: Db, versionId: string | null): Promise<ReadonlyMap<string, string>> {
  const version = versionId === null ? undefined : await findVersion(db, versionId);
  return new Map(version?.dossier.evidence.map(({ id, title }) => [id, title]));
}
