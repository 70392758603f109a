import { useQuery } from '@tanstack/react-query';
import { opinionStates } from '#procedure/application/transitions.ts';
import { api } from '../../../api.ts';
import { Facts } from '../../../design/facts.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useMay } from '../../../session/me.ts';
import type { Review } from '../../review/use-review.ts';
import { words } from '../words.zh.ts';
import { OpinionForm } from './opinion-form.tsx';
import { rowFollowing } from './row-following.ts';
import { SealPart } from './seal-part.tsx';

/** 附件3 四: the unit's opinion and its row of 附件4, to be written as long as the state allows it. */
export function OpinionSheet({ review }: { readonly review: Review }) {
  const { id: applicationId, state } = review.opened.head;
  const writable = useMay('recommend.write') && opinionStates.includes(state);
  const query = useQuery({
    queryKey: ['recommending', 'recommendation', applicationId],
    queryFn: () => api.recommending.recommendation({ applicationId }),
  });
  return (
    <div id="opinion">
      <Sheet title={words.opinionTitle}>
        <Loaded query={query}>
          {(recommendation) =>
            writable ? (
              <OpinionForm
                head={review.opened.head}
                recommendation={recommendation}
                follows={rowFollowing(review)}
              />
            ) : (
              <div className="stack">
                <p className="soft">{words.opinionClosed}</p>
                <Facts
                  facts={[
                    {
                      label: words.opinion,
                      value: recommendation.opinion === '' ? words.nothingWritten : recommendation.opinion,
                    },
                    { label: words.opinedOn, value: recommendation.opinedOn ?? '' },
                    { label: words.order, value: recommendation.order ?? '' },
                    { label: words.remark, value: recommendation.remark },
                  ]}
                />
                <SealPart applicationId={applicationId} seal={recommendation.seal} />
              </div>
            )
          }
        </Loaded>
      </Sheet>
    </div>
  );
}
