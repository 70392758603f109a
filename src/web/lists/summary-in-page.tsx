import { useMemo } from 'react';
import { useParams } from 'react-router';
import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { queryClient } from '../query-client.ts';
import { RecommendingNav } from '../stages/recommending/recommending-nav.tsx';
import { ListIn, type ListRoutes } from './list-in.tsx';
import { words } from './words.zh.ts';

/** A recommending unit compares its own 附件4 with the platform's, and takes over what it says. */
export function SummaryInPage() {
  const { callId = '' } = useParams();
  const routes = useMemo(
    (): ListRoutes => ({
      template: () => api.lists.summaryTemplate({ callId }),
      check: (given) => api.lists.checkSummary({ callId, ...given }),
      take: (given) => api.lists.takeSummary({ callId, ...given }),
    }),
    [callId],
  );
  return (
    <Page
      title={words.summaryTitle}
      lead={words.summaryLead}
      actions={<LinkButton to={`/recommend/summary?call=${callId}`}>{words.toSummary}</LinkButton>}
    >
      <RecommendingNav />
      <ListIn routes={routes} onTaken={() => void queryClient.invalidateQueries()} />
    </Page>
  );
}
