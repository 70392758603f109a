import { useParams } from 'react-router';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { ApplicationHistory } from '../../review/application-history.tsx';
import { ReviewDesk } from '../../review/review-desk.tsx';
import { ReviewHead } from '../../review/review-head.tsx';
import { useReview, type Review } from '../../review/use-review.ts';
import { UnitCountySheet } from '../../county/unit-county-sheet.tsx';
import { words } from '../words.zh.ts';
import { OpinionSheet } from './opinion-sheet.tsx';
import { UnitActs } from './unit-acts.tsx';

/** One application before the unit: what was submitted, what proves it, what the rules say; then the unit's own word. */
export function ReviewPage() {
  const { applicationId = '' } = useParams();
  return (
    <Loaded key={applicationId} query={useReview(applicationId)}>
      {(review) => <ReviewOf review={review} />}
    </Loaded>
  );
}

function ReviewOf({ review }: { readonly review: Review }) {
  const { opened } = review;
  const { head } = opened;
  return (
    <Page
      title={head.applicantName}
      lead={<ReviewHead head={head} back={{ to: '/recommend', label: words.back }} />}
      actions={<UnitActs review={review} />}
    >
      <ReviewDesk review={review} archive />
      <UnitCountySheet head={head} />
      <OpinionSheet review={review} />
      <ApplicationHistory opened={opened} />
    </Page>
  );
}
