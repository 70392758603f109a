import type { AnswerInput } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import type { Draft } from '../draft.ts';

/**
 * Puts back what stood under a leaf, as an ordinary save upon what stands there now; so it can be put back again.
 * In: `make` is given what stands there now. Out: false where words of one's own are not sent yet, and nothing was done.
 */
export async function restoreAnswer(
  draft: Draft,
  leaf: string,
  make: (current: AnswerInput) => AnswerInput,
): Promise<boolean> {
  const unsent = (): boolean => draft.queue.unsaved.some((entry) => entry.leaf === leaf);
  await draft.queue.flush();
  if (unsent()) return false;
  const [newest] = await api.applications.answerHistory({ applicationId: draft.id, leaf });
  // Somebody may have gone into it meanwhile.
  if (unsent()) return false;
  if (newest) draft.take(leaf, newest.value, newest.revision);
  draft.restore(leaf, make(newest?.value ?? null));
  await draft.queue.flush();
  return true;
}
