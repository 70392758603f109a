import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { queryClient } from '../query-client.ts';
import { RecommendingNav } from '../stages/recommending/recommending-nav.tsx';
import { ListIn, type ListRoutes } from './list-in.tsx';
import { words } from './words.zh.ts';

const routes: ListRoutes = {
  template: () => api.lists.organisationsTemplate(),
  check: (given) => api.lists.checkOrganisations(given),
  take: (given) => api.lists.takeOrganisations(given),
};

/** A recommending unit brings many of its organisations at once. */
export function UnitOrganisationsPage() {
  return (
    <Page
      title={words.organisationsTitle}
      lead={words.organisationsLead}
      actions={<LinkButton to="/recommend/organisations">{words.toOrganisations}</LinkButton>}
    >
      <RecommendingNav />
      <ListIn routes={routes} onTaken={() => void queryClient.invalidateQueries()} />
    </Page>
  );
}
