import type { OpenedApplication } from '#contract/application.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { askBeforeLeaving } from '../ask-before-leaving.ts';
import { browserKeep } from './autosave/browser-keep.ts';
import { carefulKeep } from './autosave/careful-keep.ts';
import { livingWriters } from './autosave/living-writers.ts';
import { Draft } from './draft.ts';
import { noteLeaving } from './read-application.ts';
import { Workspace } from './workspace.ts';

interface Opening {
  readonly programme: Programme;
  readonly opened: OpenedApplication;
  readonly personId: string;
  /** The browser keeps nothing: said once. */
  readonly onNothingKept: () => void;
}

/**
 * Opens an application for writing: words that a tab which is gone did not send are taken over and sent.
 * Out: the draft, and how it is left: its last words are sent, and nobody listens any more.
 */
export function openDraft({ programme, opened, personId, onNothingKept }: Opening): {
  readonly draft: Draft;
  readonly leave: () => void;
} {
  const keep = carefulKeep(browserKeep(personId), onNothingKept);
  const draft = new Draft(opened.head.id, new Workspace(programme, opened), keep);
  for (const [leaf, { value, revision }] of Object.entries(opened.answers))
    draft.queue.know(leaf, value, revision);
  const living = livingWriters(draft.writer);
  void living.others().then(async (others) => {
    for (const entry of await keep.all())
      if (entry.writer !== draft.writer && !others.has(entry.writer)) draft.queue.adopt(entry);
  });
  const flush = (): void => void draft.queue.flush();
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('online', flush);
  window.addEventListener('pagehide', flush);
  const stopAsking = askBeforeLeaving(() => draft.queue.unsaved.length > 0);
  document.addEventListener('visibilitychange', flushWhenHidden);
  const leave = (): void => {
    window.removeEventListener('online', flush);
    window.removeEventListener('pagehide', flush);
    stopAsking();
    document.removeEventListener('visibilitychange', flushWhenHidden);
    noteLeaving(draft.queue.close().finally(() => living.close()));
  };
  return { draft, leave };
}
