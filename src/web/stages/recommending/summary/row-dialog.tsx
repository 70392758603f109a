import { useMutation, useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import type { RecommendationItem } from '#contract/recommending.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { words as designWords } from '../../../design/words.zh.ts';
import { useReview } from '../../review/use-review.ts';
import { RowFields, type RowWords } from '../review/row-fields.tsx';
import { rowFollowing, type RowFollowing } from '../review/row-following.ts';
import { saveRecommendation } from '../review/save-recommendation.ts';
import { words } from '../words.zh.ts';
import type { SummaryItem } from './summary-query.ts';

interface RowDialogProps {
  readonly item: SummaryItem;
  readonly onClose: () => void;
}

/** Changes what the unit writes of one application into 附件4; its opinion stays as it is. */
export function RowDialog({ item: { applicationId, applicantName }, onClose }: RowDialogProps) {
  const review = useReview(applicationId);
  const recommendation = useQuery({
    queryKey: ['recommending', 'recommendation', applicationId],
    queryFn: () => api.recommending.recommendation({ applicationId }),
  });
  return (
    <Modal open title={words.editOf(applicantName)} width={680} footer={null} onCancel={onClose}>
      <Loaded query={review}>
        {(read) => (
          <Loaded query={recommendation}>
            {(kept) => <RowForm kept={kept} follows={rowFollowing(read)} onClose={onClose} />}
          </Loaded>
        )}
      </Loaded>
    </Modal>
  );
}

interface RowFormProps {
  readonly kept: RecommendationItem;
  readonly follows: RowFollowing;
  readonly onClose: () => void;
}

function RowForm({ kept, follows, onClose }: RowFormProps) {
  const [changes, setChanges] = useState<Partial<RowWords>>({});
  const save = useMutation({
    mutationFn: async () => {
      await saveRecommendation({ ...kept, ...changes }, null);
      onClose();
    },
  });
  return (
    <div className="stack">
      <RowFields
        row={{ ...kept, ...changes }}
        follows={follows}
        onChange={(more) => setChanges((before) => ({ ...before, ...more }))}
      />
      <RefusalNotice error={save.error} />
      <div className="row">
        <Button weight="primary" busy={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{designWords.cancel}</Button>
      </div>
    </div>
  );
}
