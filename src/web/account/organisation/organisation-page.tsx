import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { Facts } from '../../design/facts.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMay } from '../../session/me.ts';
import { useSite } from '../../session/site.ts';
import { grantWords, words } from '../words.zh.ts';
import { identityFacts } from '../identity/identity-facts.tsx';
import { IdentityPart } from '../identity/identity-part.tsx';
import { ContactForm } from './contact-form.tsx';
import { LicencePart } from './licence-part.tsx';

/** What is known of the own organisation, its licence, and who is reached there. */
export function OrganisationPage() {
  const site = useSite();
  const mayManage = useMay('people.manage');
  const query = useQuery({ queryKey: ['organisation', 'own'], queryFn: () => api.organisation.own() });
  return (
    <Page title={words.organisationTitle}>
      <Loaded query={query}>
        {(own) => {
          const region = site.data?.regions.find(({ code }) => code === own.region)?.name ?? own.region;
          return (
            <>
              <Sheet>
                <Facts
                  facts={[
                    { label: words.fullName, value: own.name },
                    { label: words.uscc, value: own.uscc },
                    ...identityFacts(own),
                    { label: words.grants, value: own.grants.map((grant) => grantWords[grant]).join('、') },
                    { label: words.region, value: region },
                    ...(own.unitName === null ? [] : [{ label: words.unit, value: own.unitName }]),
                  ]}
                />
              </Sheet>
              {own.grants.includes('applicant') && <LicencePart organisation={own} />}
              {own.grants.includes('applicant') && <IdentityPart organisation={own} />}
              {mayManage && own.unitId !== null && (
                <Sheet title={words.contact}>
                  <ContactForm organisation={own} units={site.data?.units ?? []} />
                </Sheet>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
