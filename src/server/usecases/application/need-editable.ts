import { Refusal } from '#kernel/refusal.ts';
import { editableStates } from '#procedure/application/transitions.ts';
import { actWordEdit, stateWords } from '#procedure/application/words.zh.ts';
import type { ApplicationRow } from '../../storage/applications.ts';

/** Refuses `stateForbids` for an application that is not being filled in. */
export function needEditable({ state }: Pick<ApplicationRow, 'state'>): void {
  if (!editableStates.includes(state))
    throw new Refusal('stateForbids', { state: stateWords[state], act: actWordEdit });
}
