import type { ScanCheck } from '#contract/scan-check.ts';

/** May the paper be taken as sealed by this scan? One that was filed before scans were compared is taken as it was. */
export const scanAgrees = (check: ScanCheck | null): boolean =>
  check === null || check.confirmed !== null || check.verdict?.state === 'agrees';
