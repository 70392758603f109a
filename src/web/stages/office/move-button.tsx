import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedPaper } from '#contract/office.ts';
import { saysEnough } from '#procedure/application/reason.ts';
import { api } from '../../api.ts';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { queryClient } from '../../query-client.ts';
import { useSignedIn } from '../../session/me.ts';
import { useSite } from '../../session/site.ts';
import { unitChoices } from '../../session/unit-choices.ts';
import { WordsField } from '../review/words-field.tsx';
import { words } from './words.zh.ts';

/** Hands an application to the unit it belongs to, with the reason. */
export function MoveButton({ paper }: { readonly paper: ReceivedPaper }) {
  const { applicationId, applicantName } = paper;
  const own = useSignedIn().organisation?.id;
  const units = (useSite().data?.units ?? []).filter(({ id }) => id !== own);
  const [open, setOpen] = useState(false);
  const [unitId, setUnitId] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const whole = unitId !== '' && saysEnough(reason);
  const move = useMutation({
    mutationFn: async () => {
      await api.office.move({ applicationId, unitId, reason });
      setOpen(false);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['office'] }),
        queryClient.invalidateQueries({ queryKey: ['recommending'] }),
      ]);
    },
  });
  const act = (): void => {
    setAsked(true);
    if (whole) move.mutate();
  };
  return (
    <>
      <Button weight="plain" aria-label={words.moveOf(applicantName)} onClick={() => setOpen(true)}>
        {words.move}
      </Button>
      <ActDialog
        title={words.moveTitle(applicantName)}
        line={words.moveLine}
        label={words.move}
        weight="danger"
        open={open}
        busy={move.isPending}
        error={move.error}
        onAct={act}
        onClose={() => setOpen(false)}
      >
        <ChoiceField
          label={words.unit}
          placeholder={words.choose}
          value={unitId}
          groups={unitChoices(units)}
          onChoose={setUnitId}
        />
        <WordsField
          label={words.reason}
          hint={words.reasonHint}
          error={asked && !whole ? words.moveMissing : undefined}
          value={reason}
          rows={3}
          maxLength={2000}
          onType={setReason}
        />
      </ActDialog>
    </>
  );
}
