import { useParams } from 'react-router';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { ApplicationHistory } from '../../review/application-history.tsx';
import { ReviewDesk } from '../../review/review-desk.tsx';
import { ReviewHead } from '../../review/review-head.tsx';
import { useReview } from '../../review/use-review.ts';
import { words } from '../words.zh.ts';
import { RecommendationSheet } from './recommendation-sheet.tsx';

/** One application before the authority: to read; it is accepted or sent back with its batch. */
export function ReviewPage() {
  const { applicationId = '' } = useParams();
  return (
    <Loaded key={applicationId} query={useReview(applicationId)}>
      {(review) => (
        <Page
          title={review.opened.head.applicantName}
          lead={
            <ReviewHead
              head={review.opened.head}
              back={{ to: '/authority', label: words.back }}
              unit={review.opened.head.unitName}
            />
          }
        >
          <ReviewDesk review={review} archive />
          <RecommendationSheet opened={review.opened} />
          <ApplicationHistory opened={review.opened} />
        </Page>
      )}
    </Loaded>
  );
}
