import type { Permission } from './permission.ts';

/** One act of a procedure: from which states it leads where, and who may do it. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly needs: Permission;
}

/** All acts of a procedure, by their names: buttons, permissions, route tests and the drawn diagram read this one table. */
export type Transitions<State extends string, Act extends string> = Readonly<Record<Act, Transition<State>>>;

/** The acts that are open in a state to somebody with these permissions. */
export function openActs<State extends string, Act extends string>(
  transitions: Transitions<State, Act>,
  state: State,
  permissions: ReadonlySet<Permission>,
): Act[] {
  return (Object.keys(transitions) as Act[]).filter((act) => {
    const { from, needs } = transitions[act];
    return from.includes(state) && permissions.has(needs);
  });
}
