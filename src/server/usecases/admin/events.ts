import type { UseCases } from '../../http/use-case-types.ts';
import { listAuditEvents } from '../../storage/audit-events.ts';

/** Recorded acts, the newest first, a page at a time: before a number, of a kind, with a word in them. */
export const events: UseCases['admin']['events'] = ({ db }, input) => listAuditEvents(db, input);
