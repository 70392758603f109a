import type { Editor } from '@tiptap/core';
import { useEffect, useReducer } from 'react';

/** Draws anew whatever follows from where the caret stands, each time an editor changes its text or selection. */
export function useTransactions(editor: Editor | null): void {
  const [, turn] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (editor === null) return;
    editor.on('transaction', turn);
    return () => {
      editor.off('transaction', turn);
    };
  }, [editor]);
}
