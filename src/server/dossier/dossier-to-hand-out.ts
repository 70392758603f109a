import type { Actor } from '#kernel/actor.ts';
import { readsRecommendation, relationsTo } from '#procedure/application/relation.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { standingOf, type ApplicationRow } from '../storage/applications.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { findRecommendation } from '../storage/recommendations.ts';
import type { Db } from '../storage/tables.ts';
import { listVersions } from '../storage/versions.ts';
import { buildDossier } from './build-dossier.ts';
import { openVersion } from './open-version.ts';
import { picturesOf } from './pictures-of.ts';

/** A whole dossier, as a folder or zip holds it. */
export interface DossierToHandOut {
  readonly dossier: Dossier;
  /** Hashes of the evidence files by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Hashes of the pictures its prose shows; they lie in `pictures/` under any name. */
  readonly pictures: readonly string[];
}

/**
 * The dossier of an application with its versions and recommendation, for somebody who may see the application.
 * Whoever is not its applicant gets what was submitted, not what is being corrected; what the unit wrote does not go
 * to the applicant nor to the county.
 */
export function dossierToHandOut(db: Db, actor: Actor, row: ApplicationRow): Promise<DossierToHandOut> {
  const relations = relationsTo(standingOf(row), actor);
  return wholeDossier(db, row, {
    frozen: !relations.includes('applicant'),
    recommendation: readsRecommendation(relations),
  });
}

/** The same: as it stands, or as it was `frozen` last; with what the unit wrote, or with what an import brought alone. */
export async function wholeDossier(
  db: Db,
  row: ApplicationRow,
  wanted: { readonly frozen: boolean; readonly recommendation: boolean },
): Promise<DossierToHandOut> {
  const version =
    wanted.frozen && row.version_id !== null ? await openVersion(db, row.version_id) : undefined;
  const { dossier, files, open } = version
    ? { ...version.version, open: version.open }
    : await buildDossier(db, row.id);
  const recommendation =
    (wanted.recommendation ? await written(db, row) : null) ?? row.imported?.recommendation;
  const versions = await versionsOf(db, row);
  return {
    dossier: {
      ...dossier,
      ...(recommendation && { recommendation }),
      ...(versions.length > 0 && { versions }),
    },
    files,
    pictures: picturesOf(open),
  };
}

async function written(db: Db, row: ApplicationRow): Promise<Dossier['recommendation']> {
  const found = await findRecommendation(db, row.id);
  if (!found || found.place === null) return null;
  const unit = await findOrganisation(db, row.unit_id);
  return { unit: unit?.name ?? '', order: found.place, remark: found.remark };
}

/** Those an imported dossier brought along, then those frozen here. */
async function versionsOf(db: Db, row: ApplicationRow): Promise<NonNullable<Dossier['versions']>> {
  const brought = row.imported?.versions ?? [];
  const own = (await listVersions(db, row.id)).map(({ digest, frozenAt }) => ({
    digest,
    frozenAt: frozenAt.toISOString(),
  }));
  return [...brought, ...own];
}
