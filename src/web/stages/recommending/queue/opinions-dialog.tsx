import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState, type SubmitEvent } from 'react';
import type { ApplicationHead } from '#contract/shapes.ts';
import { dayOf } from '#kernel/working-day.ts';
import { opinionStates } from '#procedure/application/transitions.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { words as designWords } from '../../../design/words.zh.ts';
import { serverNow } from '../../../session/server-clock.ts';
import { WordsField } from '../../review/words-field.tsx';
import { words } from '../words.zh.ts';
import { refreshRecommending } from './queue-query.ts';

interface OpinionsDialogProps {
  readonly selected: readonly ApplicationHead[];
  readonly onClose: () => void;
  /** Called with how many bear the opinion now. */
  readonly onSaved: (count: number) => void;
}

/** The same opinion and date for all that are selected; those whose opinion is closed are left out, and it is said. */
export function OpinionsDialog({ selected, onClose, onSaved }: OpinionsDialogProps) {
  const ids = selected.filter(({ state }) => opinionStates.includes(state)).map(({ id }) => id);
  const skipped = selected.length - ids.length;
  const [opinion, setOpinion] = useState<string>(words.usualOpinion);
  const [opinedOn, setOpinedOn] = useState(dayOf(new Date(serverNow())));
  const save = useMutation({
    mutationFn: () => api.recommending.saveOpinions({ applicationIds: ids, opinion, opinedOn }),
    onSuccess: async () => {
      await refreshRecommending();
      onSaved(ids.length);
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (opinion.trim() !== '' && opinedOn !== '') save.mutate();
  };
  return (
    <Modal open title={words.opinionForAllTitle(ids.length)} footer={null} onCancel={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{words.opinionForAllLine}</p>
        {skipped > 0 && <Notice tone="warns">{words.opinionNotFor(skipped)}</Notice>}
        <WordsField label={words.opinion} value={opinion} maxLength={2000} onType={setOpinion} />
        <TextField label={words.opinedOn} type="date" value={opinedOn} onType={setOpinedOn} required />
        <RefusalNotice error={save.error} />
        <div className="row">
          <Button type="submit" weight="primary" busy={save.isPending} disabled={ids.length === 0}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{designWords.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
