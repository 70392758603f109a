import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { LostPicture } from './paste/office-html.ts';

/** What a text of the plan asks of the page around it; the same as long as the page is open. */
export interface DeskActs {
  /** It is written in now. */
  readonly enter: (editor: Editor) => void;
  /** These pictures did not come along with what was pasted. */
  readonly tellLost: (lost: readonly LostPicture[]) => void;
  /** Uploads a picture and puts it where the caret is in the text that was written in last. */
  readonly insertPicture: (file: File) => void;
}

/** What the texts of the plan share: the toolbar acts on the one that was written in last. */
export interface Desk {
  readonly editor: Editor | null;
  readonly acts: DeskActs;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the plan that is open. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('used outside the plan');
  return desk;
}
