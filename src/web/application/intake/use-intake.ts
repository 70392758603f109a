import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IntakeItem, WrittenAnswers } from '#contract/intake.ts';
import { api } from '../../api.ts';
import { queryClient } from '../../query-client.ts';
import { sendFile } from '../../uploads/send-file.ts';
import type { Draft } from '../draft.ts';
import { useDraft } from '../use-draft.ts';

/** What was done last on the page. */
export type IntakeDone =
  | { readonly act: 'accepted'; readonly count: number }
  | { readonly act: 'undone'; readonly count: number; readonly kept: readonly string[] };

const keyOf = (applicationId: string) => ['applications', 'intake', applicationId];

/** The latest reading of files for the application that is open, and the acts on it. */
export function useIntake() {
  const draft = useDraft();
  const query = useQuery({
    queryKey: keyOf(draft.id),
    queryFn: async () => {
      await draft.queue.flush();
      return api.intake.latest({ applicationId: draft.id });
    },
    gcTime: 0,
  });
  const [busy, setBusy] = useState<'sending' | 'reading' | 'acting' | null>(null);
  const [share, setShare] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<IntakeDone | null>(null);
  const show = (item: IntakeItem): void => void queryClient.setQueryData(keyOf(draft.id), item);

  /** Out: was it done? */
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setError(null);
    setDone(null);
    try {
      await work();
      return true;
    } catch (reason) {
      setError(reason);
      // What stands there now may be why: it is shown, so that one need not ask for it.
      void queryClient.invalidateQueries({ queryKey: keyOf(draft.id) });
      return false;
    } finally {
      setBusy(null);
    }
  };

  const read = (files: readonly File[]): Promise<boolean> =>
    run(async () => {
      setBusy('sending');
      const uploadIds: string[] = [];
      for (const [at, file] of files.entries())
        uploadIds.push(await sendFile(file, { onProgress: (sent) => setShare((at + sent) / files.length) }));
      setBusy('reading');
      await draft.queue.flush();
      show(await api.intake.read({ applicationId: draft.id, uploadIds }));
    });

  const accept = (item: IntakeItem, fields: ReadonlySet<string>): Promise<boolean> =>
    run(async () => {
      setBusy('acting');
      await draft.queue.flush();
      const answers = item.lines
        .filter(({ field }) => fields.has(field))
        .map(({ field, revision }) => ({ field, revision }));
      const ofIntake = { applicationId: draft.id, intakeId: item.id };
      const { intake, written } = await api.intake.accept({ ...ofIntake, answers });
      takeOver(draft, written);
      show(intake);
      setDone({ act: 'accepted', count: answers.length });
    });

  const undo = (item: IntakeItem): Promise<boolean> =>
    run(async () => {
      setBusy('acting');
      await draft.queue.flush();
      const ofIntake = { applicationId: draft.id, intakeId: item.id };
      const { intake, written, kept } = await api.intake.undo(ofIntake);
      takeOver(draft, written);
      show(intake);
      setDone({ act: 'undone', count: written.length, kept });
    });

  return { query, busy, share, error, done, read, accept, undo };
}

/** What the server wrote stands here as well; where something is on its way meanwhile, saving it tells. */
function takeOver(draft: Draft, written: WrittenAnswers): void {
  const unsaved = new Set(draft.queue.unsaved.map(({ leaf }) => leaf));
  for (const { leaf, value, revision } of written) if (!unsaved.has(leaf)) draft.take(leaf, value, revision);
}
