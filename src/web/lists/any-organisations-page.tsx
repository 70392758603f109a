import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { queryClient } from '../query-client.ts';
import { ListIn, type ListRoutes } from './list-in.tsx';
import { words } from './words.zh.ts';

const routes: ListRoutes = {
  template: () => api.lists.anyOrganisationsTemplate(),
  check: (given) => api.lists.checkAnyOrganisations(given),
  take: (given) => api.lists.takeAnyOrganisations(given),
};

/** The system administrator brings organisations of any unit. */
export function AnyOrganisationsPage() {
  return (
    <Page
      title={words.organisationsTitle}
      lead={words.organisationsLead}
      actions={<LinkButton to="/admin/organisations">{words.toOrganisations}</LinkButton>}
    >
      <ListIn routes={routes} onTaken={() => void queryClient.invalidateQueries()} />
    </Page>
  );
}
