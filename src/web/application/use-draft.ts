import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import type { BlockOpening } from '#programme/answers/open-blocks.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import type { Draft } from './draft.ts';
import type { Snapshot } from './workspace.ts';

export const DraftContext = createContext<Draft | null>(null);

/** The application that is open. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('used outside an open application');
  return draft;
}

/**
 * A part of the open application; the component is drawn again when it changes.
 * In: what to take of the snapshot; where it makes something new each time, when two of them are the same.
 */
export function useWorkspace<Part>(
  select: (snapshot: Snapshot) => Part,
  same: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const { workspace } = useDraft();
  const last = useRef<{ readonly part: Part } | null>(null);
  return useSyncExternalStore(workspace.subscribe, () => {
    const part = select(workspace.snapshot());
    if (last.current === null || !same(last.current.part, part)) last.current = { part };
    return last.current.part;
  });
}

/** What stands under a leaf, as typed; null where nothing does. */
export const useAnswer = (leaf: string): AnswerInput =>
  useWorkspace(({ answers }) => answers.get(leaf) ?? null);

/** May whoever looks at it change it? */
export const useEditable = (): boolean => useWorkspace(({ head }) => head.editable);

/** May whoever looks at it change this leaf? After a return with pins only what they opened. */
export const useMayAnswer = (leaf: string): boolean =>
  useWorkspace(
    ({ head, unlocked }) => head.editable && (unlocked === null || unlocks(unlocked.answers, leaf)),
  );

/** Which blocks of a text alone they may change; null where it is open or locked as a whole. */
export const useOpenBlocks = (leaf: string): BlockOpening | null =>
  useWorkspace(({ head, unlocked }) =>
    head.editable && unlocked !== null && !unlocks(unlocked.answers, leaf)
      ? (unlocked.blocks[leaf] ?? null)
      : null,
  );

/** May they change the evidence of this target? */
export const useMayLink = (target: string): boolean =>
  useWorkspace(
    ({ head, unlocked }) => head.editable && (unlocked === null || unlocks(unlocked.evidence, target)),
  );

/** Are two lists the same, item by item? */
export const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => Object.is(item, b[at]));
