import type { Dossier } from '#programme/answers/dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { megabytes } from '../source/megabytes.ts';
import { Unusable } from '../unusable.ts';

/** More than the longest section anybody writes; what is larger is a file pasted into a field. */
const maxAnswer = 4 * 1024 * 1024;
/** Titles, names of files, remarks: a line or two. */
const maxLine = 64 * 1024;

/** Refuses a dossier in which one answer, title, file name or remark is larger than anybody writes. */
export function refuseLargeParts(dossier: Dossier, notice: NoticeIndex, name: string): void {
  const refuse = (place: string, label: string, size: number, limit: number) => {
    if (size > limit)
      throw new Unusable('partTooLarge', {
        name,
        place,
        label,
        size: megabytes(size),
        limit: megabytes(limit),
      });
  };
  for (const [leaf, value] of Object.entries(dossier.answers))
    refuse(`answers › ${leaf}`, notice.leaf(leaf)?.label ?? leaf, sizeOf(value), maxAnswer);
  for (const [at, entry] of dossier.evidence.entries())
    for (const part of ['id', 'file', 'title'] as const)
      refuse(`evidence › ${String(at)} › ${part}`, part, sizeOf(entry[part]), maxLine);
  for (const part of ['unit', 'remark'] as const)
    refuse(`recommendation › ${part}`, part, sizeOf(dossier.recommendation?.[part]), maxLine);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  return typeof value === 'object' && value !== null ? Buffer.byteLength(JSON.stringify(value)) : 0;
}
