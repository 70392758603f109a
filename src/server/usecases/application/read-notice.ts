import type { UseCases } from '../../http/use-case-types.ts';
import { frozenNotice } from '../../notices/frozen-notice.ts';

/** The notice of a call as it was frozen. Refuses `notFound`. */
export const readNotice: UseCases['calls']['notice'] = ({ db }, { callId }) => frozenNotice(db, callId);
