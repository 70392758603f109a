import { Page } from '../design/page.tsx';
import { useSignedIn } from '../session/me.ts';
import { AdminPart } from './admin-part.tsx';
import { ApplicantPart } from './applicant-part.tsx';
import { AuthorityPart } from './authority-part.tsx';
import { CountyPart } from './county-part.tsx';
import { RecommenderPart } from './recommender-part.tsx';
import { words } from './words.zh.ts';

/** What is to be done now, for each thing one may do here. */
export function HomePage() {
  const { name, organisation, permissions } = useSignedIn();
  return (
    <Page title={words.title(name)} lead={organisation?.name}>
      {permissions.includes('authority.read') && <AuthorityPart />}
      {permissions.includes('recommend.read') && <RecommenderPart />}
      {permissions.includes('county.read') && <CountyPart />}
      {permissions.includes('application.read') && <ApplicantPart />}
      <AdminPart permissions={permissions} />
    </Page>
  );
}
