import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCode, useUpCode } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { beginSession, handOverSession } from './begin-session.ts';

/** Signs in by a one-time link of the demo, without password and second factor. Refuses `codeExpired`. */
export const useLink: UseCases['account']['useLink'] = async (asking, { token }) => {
  const { db } = asking;
  const now = asking.clock();
  const begun = await inTransaction(db, async (tx) => {
    const link = await findCode(tx, token, now);
    const personId = link?.purpose === 'link' && asking.demo ? link.personId : null;
    if (!link || personId === null || !(await useUpCode(tx, link.id, now))) throw new Refusal('codeExpired');
    return beginSession(tx, asking, personId, 'link');
  });
  return handOverSession(asking, begun);
};
