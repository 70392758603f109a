import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useKeys, type KeyHandler } from '../help/use-keys.ts';
import { useDraft } from './use-draft.ts';

/** Keys inside an application: what was typed is sent at once, and the way to what must be corrected. */
export function useFillingKeys(): void {
  const { id, queue } = useDraft();
  const navigate = useNavigate();
  const onKey = useCallback<KeyHandler>(
    (act) => {
      if (act === 'save') void queue.flush();
      else if (act === 'check') void navigate(`/apply/${id}/check`);
      else return false;
      return true;
    },
    [id, queue, navigate],
  );
  useKeys(onKey);
}
