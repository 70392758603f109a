import type { UseCases } from '../../http/use-case-types.ts';
import { verifyEvents as verify } from '../../storage/seals/verify-events.ts';
import { sealFaultSentence } from '../../storage/seals/words.zh.ts';

/** Recomputes every seal, and says in sentences what does not agree. */
export const verifyEvents: UseCases['admin']['verifyEvents'] = async (asking) => {
  const { events, seals, unsealed, faults, head } = await verify(asking.db, asking.clock());
  return { events, seals, unsealed, faults: faults.map(sealFaultSentence), root: head };
};
