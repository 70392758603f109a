import { authoritySees } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { batchOf } from '../../storage/applications.ts';
import { listBatches as readBatches } from '../../storage/batches.ts';
import { applicationHeads } from '../application/application-heads.ts';

/** What each unit handed up at once, in its order of recommendation. */
export const listBatches: UseCases['authority']['batches'] = async ({ db, actor }) => {
  const heads = await applicationHeads(db, actor, { states: authoritySees });
  const batches = await batchOf(
    db,
    heads.map((head) => head.id),
  );
  const listed = await readBatches(db);
  return listed.map(({ handedUpAt, ...batch }) => ({
    ...batch,
    handedUpAt: handedUpAt.toISOString(),
    applications: heads
      .filter((head) => batches.get(head.id) === batch.id)
      .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity)),
  }));
};
