import type { AnswerInput } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import type { Draft } from '../draft.ts';

/** What became of it. */
export type Restored = 'restored' | 'unsent' | 'unsaved';

/**
 * Puts back what stood under a leaf, as an ordinary save upon what stands there now; so it can be put back again.
 * In: `make` is given what stands there now. Out: `unsent`: words of one's own are not sent yet, and nothing was done;
 * `unsaved`: it stands in the page and is not saved yet – somebody was quicker, or the server cannot be reached.
 */
export async function restoreAnswer(
  draft: Draft,
  leaf: string,
  make: (current: AnswerInput) => AnswerInput,
): Promise<Restored> {
  const unsent = (): boolean => draft.queue.unsaved.some((entry) => entry.leaf === leaf);
  await draft.queue.flush();
  if (unsent()) return 'unsent';
  const [newest] = await api.applications.answerHistory({ applicationId: draft.id, leaf });
  // Somebody may have gone into it meanwhile.
  if (unsent()) return 'unsent';
  if (newest) draft.take(leaf, newest.value, newest.revision);
  draft.restore(leaf, make(newest?.value ?? null));
  await draft.queue.flush();
  return unsent() ? 'unsaved' : 'restored';
}
