import { useMemo } from 'react';
import { useParams } from 'react-router';
import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { queryClient } from '../query-client.ts';
import { ListIn, type ListRoutes } from './list-in.tsx';
import { words } from './words.zh.ts';

/** An applicant fills the indicators of its draft from a workbook; outside the frame of the draft, which is opened anew afterwards. */
export function IndicatorsInPage() {
  const { applicationId = '' } = useParams();
  const routes = useMemo(
    (): ListRoutes => ({
      template: () => api.lists.indicatorsTemplate({ applicationId }),
      check: (given) => api.lists.checkIndicators({ applicationId, ...given }),
      take: (given) => api.lists.takeIndicators({ applicationId, ...given }),
    }),
    [applicationId],
  );
  return (
    <Page
      title={words.indicatorsTitle}
      lead={words.indicatorsLead}
      actions={<LinkButton to={`/apply/${applicationId}/answers`}>{words.toAnswers}</LinkButton>}
    >
      <ListIn routes={routes} onTaken={() => void queryClient.invalidateQueries()} />
    </Page>
  );
}
