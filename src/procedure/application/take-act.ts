import type { Permission } from '#kernel/permission.ts';
import { Refusal } from '#kernel/refusal.ts';
import { applicationTransitions, type ApplicationAct, type ApplicationState } from './transitions.ts';
import { actWords, stateWords } from './words.zh.ts';

/**
 * The state an act leads to. In: where the application stands and what the one who asks may do at all.
 * Refuses `notPermitted` without the permission of the act, `stateForbids` where it does not lead on from this state.
 */
export function takeAct(
  act: ApplicationAct,
  state: ApplicationState,
  permissions: ReadonlySet<Permission>,
): ApplicationState {
  const { from, to, needs } = applicationTransitions[act];
  if (!permissions.has(needs)) throw new Refusal('notPermitted');
  if (!from.includes(state))
    throw new Refusal('stateForbids', { state: stateWords[state], act: actWords[act] });
  return to;
}
