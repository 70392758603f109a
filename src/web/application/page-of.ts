import { blockOf } from '#programme/answers/block-target.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';

/** A page on which something of an application is filled in; also the last part of its address. */
export type FillingPage = 'basic-info' | 'answers' | 'plan' | 'evidence';

const evidencePrefix = 'evidence.';

/** The page on which a target of a finding is cured: a leaf, a row, a table, a section, an annex or an evidence. */
export function pageOf(target: string, notice: NoticeIndex): FillingPage {
  if (target.startsWith(evidencePrefix)) return 'evidence';
  if (notice.leaf(target)?.indicator === true) return 'answers';
  const [table = ''] = target.split('.');
  for (const { id, parts } of notice.sections)
    for (const part of parts) {
      if ('annex' in part && (part.annex === target || id === target)) return 'evidence';
      if ('prose' in part && part.prose === target) return 'plan';
      if ('table' in part && part.table === table) return 'plan';
    }
  return notice.sections.some(({ id }) => id === target) ? 'plan' : 'basic-info';
}

/** The address of the place where a target is cured. */
export function placeOf(applicationId: string, target: string, notice: NoticeIndex): string {
  const place = blockOf(target)?.leaf ?? target;
  return `/apply/${applicationId}/${pageOf(place, notice)}?at=${encodeURIComponent(place)}`;
}
