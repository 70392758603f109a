import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Programme } from '../definition/programme.ts';
import type { Report } from './fault.ts';

/** Each part of the language stands for a field or a table that every centre type is asked. */
export function verifyParts(programme: Programme, indexes: readonly NoticeIndex[], report: Report): void {
  for (const [part, id] of Object.entries(programme.parts))
    for (const notice of indexes)
      if (!notice.leaf(id) && !notice.table(id)) report(`parts.${part}`, 'unknownLeaf', id);
}
