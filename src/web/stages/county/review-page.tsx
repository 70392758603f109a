import { useParams } from 'react-router';
import { Loaded } from '../../design/loaded.tsx';
import { Page } from '../../design/page.tsx';
import { ApplicationHistory } from '../review/application-history.tsx';
import { ReviewDesk } from '../review/review-desk.tsx';
import { ReviewHead } from '../review/review-head.tsx';
import { useReview } from '../review/use-review.ts';
import { OwnOpinionSheet } from './own-opinion-sheet.tsx';
import { words } from './words.zh.ts';
import './county.css';

/** One application before its county: what was submitted, what proves it, what the rules say; then the county's word. */
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
              back={{ to: '/county', label: words.back }}
              unit={review.opened.head.unitName}
            />
          }
          actions={
            <a className="button" href="#opinion">
              {words.opine}
            </a>
          }
        >
          <ReviewDesk review={review} />
          <OwnOpinionSheet head={review.opened.head} />
          <ApplicationHistory opened={review.opened} />
        </Page>
      )}
    </Loaded>
  );
}
