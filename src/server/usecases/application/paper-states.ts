import type { z } from 'zod';
import { scanCheck, type ScanCheck } from '#contract/scan-check.ts';
import type { paperState } from '#contract/shapes.ts';
import { paperCodes, paperIds, papersToSeal } from '../../dossier/application-paper.ts';
import { openVersion } from '../../dossier/open-version.ts';
import { paperLabels } from '../../dossier/paper-words.zh.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { readScanChecks } from '../../storage/scan-checks.ts';
import { readSealedScans } from '../../storage/sealed-scans.ts';
import type { Db } from '../../storage/tables.ts';

export type PaperState = z.infer<typeof paperState>;

/** The papers of an application: their codes where its version is frozen, and the sealed scans filed for these codes. */
export async function paperStates(db: Db, row: ApplicationRow): Promise<PaperState[]> {
  const toSeal = papersToSeal(await noticeOf(db, await originOf(db, row.id)));
  const frozen = row.state !== 'draft' && row.version_id !== null;
  const opened = frozen ? await openVersion(db, row.version_id ?? '') : undefined;
  const codes = opened && paperCodes(opened.open);
  const scans = await readSealedScans(db, row.id);
  const checks = scans.length > 0 ? await readScanChecks(db, row.id) : [];
  return paperIds.map((paper) => {
    const code = codes?.[paper] ?? null;
    const scan = scans.find((candidate) => candidate.paper === paper && candidate.code === code);
    return {
      paper,
      label: paperLabels[paper],
      code,
      ready: opened?.version.papers_ready ?? false,
      needsSeal: toSeal.includes(paper),
      seal: scan
        ? {
            fileName: scan.fileName,
            bytes: scan.bytes,
            filedAt: scan.filedAt.toISOString(),
            type: scan.type,
            check: checkOf(checks, scan),
          }
        : null,
    };
  });
}

type Check = Awaited<ReturnType<typeof readScanChecks>>[number];

function checkOf(
  checks: readonly Check[],
  scan: { readonly paper: string; readonly code: string; readonly hash: string },
): ScanCheck | null {
  const found = checks.find(
    ({ paper, code, hash }) => paper === scan.paper && code === scan.code && hash === scan.hash,
  );
  if (!found) return null;
  const { verdict, fault, confirmedAt, confirmedBy } = found;
  const confirmed = confirmedAt === null ? null : { by: confirmedBy, at: confirmedAt.toISOString() };
  return scanCheck.parse({ verdict, fault, confirmed });
}
