import { useState } from 'react';

/** An act behind a dialog: whether the dialog is open, whether the act is under way, and what refused it. */
export interface DialogAct {
  readonly open: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly show: () => void;
  readonly close: () => void;
  readonly run: () => void;
}

/** `act` is done when `run` is called; the dialog closes only when it is done, and shows its refusal otherwise. */
export function useAct(act: () => Promise<unknown>): DialogAct {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await act();
      setOpen(false);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return {
    ...{ open, busy, error },
    show: () => setOpen(true),
    close: () => setOpen(false),
    run: () => void run(),
  };
}
