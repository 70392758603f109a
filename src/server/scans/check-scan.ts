import { pagesWith } from '#papers/pdf/pages-with.ts';
import type { ScanReading } from '#papers/scan/scan-reading.ts';
import { readPaperQr } from '#programme/views/paper-mark.ts';
import { sealLines } from '#programme/views/seal-lines.zh.ts';
import { decideScan, type OtherPaper, type ScanVerdict } from '#procedure/application/scan-verdict.ts';
import type { Platform } from '../context.ts';
import { paperCodes, paperIds } from '../dossier/application-paper.ts';
import { openVersion } from '../dossier/open-version.ts';
import { paperBytes } from '../papers/kept-papers.ts';
import { printableVersion } from '../papers/printable.ts';
import { findApplication } from '../storage/applications.ts';
import { keepVerdict, waitsForReading, type ScanOfPaper } from '../storage/scan-checks.ts';
import { listVersions } from '../storage/versions.ts';
import { readStoredScan } from './reader.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * Reads a sealed scan and keeps what it says of the paper it was filed for. Asked again it does nothing twice: a request
 * that waits for it and the job that makes sure of it share the work.
 */
export function checkScan(platform: Platform, scan: ScanOfPaper): Promise<void> {
  const key = `${scan.applicationId} ${scan.paper} ${scan.code} ${scan.hash}`;
  const known = underWay.get(key);
  if (known) return known;
  const work = check(platform, scan).finally(() => underWay.delete(key));
  underWay.set(key, work);
  return work;
}

async function check(platform: Platform, scan: ScanOfPaper): Promise<void> {
  if (!(await waitsForReading(platform.db, scan))) return;
  const reading = await readStoredScan(platform.files, scan.hash);
  const verdict = await verdictOf(platform, scan, reading);
  const fault = 'fault' in reading ? reading.fault : null;
  await keepVerdict(platform.db, scan, { verdict, fault }, platform.clock());
}

/** The pages that are signed, and the other codes of the application, cost time: they are looked up where they matter. */
async function verdictOf(
  platform: Platform,
  { applicationId, paper, code }: ScanOfPaper,
  reading: ScanReading,
): Promise<ScanVerdict> {
  const found = 'pages' in reading ? reading.pages : [];
  const first = decideScan({ code, signPages: [] }, [], found);
  const read = found.flatMap(({ codes }) => codes.map(readPaperQr)).filter((one) => one !== null);
  if (first.state === 'agrees' || read.length === 0) return first;
  const own = read.some((one) => one.code === code);
  const signPages = own ? await pagesToSign(platform, applicationId, paper, code) : [];
  const others = read.some((one) => one.code !== code)
    ? await otherPapers(platform, applicationId, paper)
    : [];
  return decideScan({ code, signPages }, others, found);
}

async function pagesToSign(
  platform: Platform,
  applicationId: string,
  paper: ScanOfPaper['paper'],
  code: string,
): Promise<number[]> {
  const application = await findApplication(platform.db, applicationId);
  const versionId = application?.version_id ?? null;
  if (!application || versionId === null) return [];
  const printable = await printableVersion(platform, versionId, application.organisation_id);
  if (!printable || paperCodes(printable.open)[paper] !== code) return [];
  const bytes = await paperBytes(platform, printable, paper, 'pdf');
  return pagesWith(bytes, sealLines(printable.open.notice, paper));
}

/** The same paper of earlier versions, the latest first, and the other papers of all of them. */
async function otherPapers(
  { db }: Platform,
  applicationId: string,
  wanted: ScanOfPaper['paper'],
): Promise<OtherPaper[]> {
  const known: OtherPaper[] = [];
  for (const { id, frozenAt } of (await listVersions(db, applicationId)).reverse()) {
    const opened = await openVersion(db, id);
    if (!opened) continue;
    const codes = paperCodes(opened.open);
    for (const paper of paperIds)
      known.push({ paper, code: codes[paper], frozenAt: paper === wanted ? frozenAt.toISOString() : null });
  }
  return known;
}
