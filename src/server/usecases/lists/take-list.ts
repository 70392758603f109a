import { Refusal } from '#kernel/refusal.ts';
import type { TakenList } from '#contract/lists.ts';
import type { Asking } from '../../context.ts';
import { dropUpload } from '../../files/read-upload.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { Db } from '../../storage/tables.ts';
import { digestOf } from './list-verdict.ts';
import type { SetAgainst } from './read-list-file.ts';

/** A second click comes while the first is at work. */
const underWay = new Set<string>();

interface Taking<Take> {
  readonly uploadId: string;
  /** Of what was shown. */
  readonly digest: string;
  /** Sets the file against what is there, in the transaction. */
  readonly set: (tx: Db) => Promise<SetAgainst<Take>>;
  readonly write: (tx: Db, valid: SetAgainst<Take>['outcome']['valid']) => Promise<TakenList>;
}

/**
 * Takes over every row without a fault in one transaction, or none; the upload has served then. Refuses `notFound`,
 * `listChanged` where it is no longer what was shown, `nothingToTake`.
 */
export async function takeList<Take>(
  asking: Asking,
  { uploadId, digest, set, write }: Taking<Take>,
): Promise<TakenList> {
  if (underWay.has(uploadId)) throw new Refusal('notFound');
  underWay.add(uploadId);
  try {
    const taken = await inTransaction(asking.db, async (tx) => {
      const now = await set(tx);
      if (digestOf(now) !== digest) throw new Refusal('listChanged');
      if (now.outcome.valid.length === 0) throw new Refusal('nothingToTake');
      return write(tx, now.outcome.valid);
    });
    await dropUpload(asking.dataDir, uploadId);
    return taken;
  } finally {
    underWay.delete(uploadId);
  }
}
