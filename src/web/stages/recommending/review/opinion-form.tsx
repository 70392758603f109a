import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecommendationItem } from '#contract/recommending.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { useAskBeforeLeaving } from '../../../design/use-ask-before-leaving.ts';
import { WordsField } from '../../review/words-field.tsx';
import { words } from '../words.zh.ts';
import { RecommendPart } from './recommend-part.tsx';
import { RowFields } from './row-fields.tsx';
import type { RowFollowing } from './row-following.ts';
import { saveRecommendation } from './save-recommendation.ts';
import { SealPart } from './seal-part.tsx';
import './opinion-form.css';

interface OpinionFormProps {
  readonly head: ApplicationHead;
  readonly recommendation: RecommendationItem;
  readonly follows: RowFollowing;
}

type Changes = Partial<
  Pick<RecommendationItem, 'opinion' | 'opinedOn' | 'contact' | 'mainContent' | 'remark'>
>;

/** The unit's opinion, its seal, and its row of 附件4. What is typed lies here until it is saved; a seal saves it too. */
export function OpinionForm({ head, recommendation, follows }: OpinionFormProps) {
  const [changes, setChanges] = useState<Changes>({});
  const now = { ...recommendation, ...changes };
  const unsaved = Object.keys(changes).length > 0;
  const change = (more: Changes): void => setChanges((before) => ({ ...before, ...more }));
  const save = useMutation({
    mutationFn: async (uploadId: string | null) => {
      await saveRecommendation(now, uploadId);
      // What is typed while it is sent is not saved yet.
      setChanges((typed) => (typed === changes ? {} : typed));
    },
  });
  useAskBeforeLeaving(unsaved);
  return (
    <div className="opinion-form">
      <div className="stack">
        <WordsField
          label={words.opinion}
          hint={words.opinionHint}
          value={now.opinion}
          maxLength={2000}
          onType={(opinion) => change({ opinion })}
        />
        {now.opinion.trim() === '' && (
          <div>
            <Button weight="plain" onClick={() => change({ opinion: words.usualOpinion })}>
              {words.usual}
            </Button>
          </div>
        )}
        <TextField
          label={words.opinedOn}
          type="date"
          value={now.opinedOn ?? ''}
          onType={(day) => change({ opinedOn: day === '' ? null : day })}
        />
        <SealPart
          applicationId={head.id}
          seal={recommendation.seal}
          onSent={(uploadId) => save.mutateAsync(uploadId)}
        />
      </div>
      <div className="stack">
        <h3>{words.inSummary}</h3>
        <RowFields row={now} follows={follows} onChange={change} />
      </div>
      <div className="opinion-acts stack-small">
        <RefusalNotice error={save.error} />
        {save.isSuccess && !unsaved && <Notice tone="done">{words.saved}</Notice>}
        <div className="row">
          <Button disabled={!unsaved} busy={save.isPending} onClick={() => save.mutate(null)}>
            {words.save}
          </Button>
          <RecommendPart
            // What was refused for want of a seal is no longer true once there is one.
            key={recommendation.seal?.filedAt ?? ''}
            head={head}
            beforehand={() => (unsaved ? save.mutateAsync(null) : Promise.resolve())}
          />
          {unsaved && <span className="note">{words.unsaved}</span>}
        </div>
      </div>
    </div>
  );
}
