import type { Editor } from '@tiptap/core';
import { useMemo, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../application/use-draft.ts';
import { sendFile } from '../uploads/send-file.ts';
import type { Desk, DeskActs } from './desk.ts';
import { widthOnPaper } from './editor/picture-width.ts';
import type { LostPicture } from './paste/office-html.ts';

/** The desk of a plan with what happens on it. `share`: of a picture that is on its way, null while none is. */
export function useOpenDesk() {
  const { workspace } = useDraft();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [lost, setLost] = useState<readonly LostPicture[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const entered = useRef<Editor | null>(null);
  const acts = useMemo((): DeskActs => {
    const insert = async (file: File): Promise<void> => {
      const into = entered.current;
      setError(null);
      setShare(0);
      try {
        const uploadId = await sendFile(file, { onProgress: setShare });
        const { hash, ...size } = await api.evidence.addPicture({ uploadId });
        workspace.addPicture(hash, size);
        const attrs = { hash, width: widthOnPaper(size.width), caption: '' };
        into?.chain().focus().insertContent({ type: 'picture', attrs }).run();
      } catch (reason) {
        setError(reason);
      } finally {
        setShare(null);
      }
    };
    return {
      enter: (next) => {
        entered.current = next;
        setEditor(next);
      },
      tellLost: setLost,
      insertPicture: (file) => void insert(file),
    };
  }, [workspace]);
  const desk: Desk = useMemo(() => ({ editor, acts }), [editor, acts]);
  return { desk, lost, share, error };
}
