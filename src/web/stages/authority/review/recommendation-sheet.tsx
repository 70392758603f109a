import { Facts } from '../../../design/facts.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { fileAddress } from '../../../file-address.ts';
import type { Review } from '../../review/use-review.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import './recommendation-sheet.css';

/** Who recommended it, in which place, and the sealed opinion. */
export function RecommendationSheet({ opened }: { readonly opened: Review['opened'] }) {
  const { head, recommendation } = opened;
  if (recommendation === null) return null;
  const { unit, order, remark, opinion, opinedOn } = recommendation;
  return (
    <Sheet title={words.recommendation}>
      <Facts
        facts={[
          { label: reviewWords.unit, value: unit },
          { label: words.order, value: words.orderOf(order) },
          { label: words.remark, value: remark === '' ? words.noRemark : remark },
          {
            label: words.opinion,
            value: (
              <>
                <p className="opinion-words">{opinion === '' ? words.noOpinion : opinion}</p>
                {opinedOn !== null && <p className="note">{words.opinedOn(opinedOn)}</p>}
              </>
            ),
          },
          {
            label: words.opinionSeal,
            value: (
              <a
                href={fileAddress('opinionSeal', { applicationId: head.id })}
                target="_blank"
                rel="noreferrer"
              >
                {words.opinionScan}
              </a>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
