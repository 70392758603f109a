import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OpenCodes } from '../../../account/codes/open-codes.tsx';
import { isSought } from '../../../account/identity/sought-organisation.ts';
import { HandedOutDialog, type HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { LinkButton } from '../../../design/button.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { useSoughtText } from '../../../design/use-sought-text.ts';
import { useMay } from '../../../session/me.ts';
import { words as listWords } from '../../../lists/words.zh.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { WaitingRequests } from '../identity/waiting-requests.tsx';
import { RecommendingNav } from '../recommending-nav.tsx';
import { words } from '../words.zh.ts';
import { LicenceCase } from './licence-case.tsx';
import { OrganisationsTable } from './organisations-table.tsx';
import type { UnitOrganisation } from './unit-organisation.ts';

/** Does a licence wait for the unit? A claimant without a file has still to upload one. */
const waits = ({ licence, licenceFile }: UnitOrganisation): boolean =>
  licenceFile !== null && (licence === 'filed' || licence === 'contested');

/** The organisations of the unit: licences to compare with what was entered, and codes for those who cannot sign in. */
export function OrganisationsPage() {
  const mayWrite = useMay('recommend.write');
  const [sought, setSought] = useSoughtText();
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const query = useQuery({
    queryKey: ['recommending', 'organisations'],
    queryFn: () => api.recommending.organisations(),
  });
  return (
    <Page
      title={words.organisations}
      lead={words.organisationsLead}
      actions={
        mayWrite && <LinkButton to="/recommend/organisations/import">{listWords.fromExcel}</LinkButton>
      }
    >
      <RecommendingNav />
      <WaitingRequests />
      <Loaded query={query}>
        {(all) => (
          <>
            <Sheet title={words.waiting}>
              {all.some(waits) ? (
                <div className="stack">
                  {all.filter(waits).map((organisation) => (
                    <LicenceCase key={organisation.id} organisation={organisation} />
                  ))}
                </div>
              ) : (
                <EmptyState title={words.noneWaiting}>{words.noneWaitingLine}</EmptyState>
              )}
            </Sheet>
            <Sheet title={words.others}>
              <div className="stack">
                <div className="search-field">
                  <TextField
                    label={reviewWords.search}
                    placeholder={words.searchOrganisation}
                    type="search"
                    value={sought}
                    onType={setSought}
                  />
                </div>
                <OrganisationsTable
                  organisations={all.filter((one) => isSought(one, sought))}
                  onHandOut={setHandedOut}
                />
              </div>
            </Sheet>
          </>
        )}
      </Loaded>
      {mayWrite && (
        <OpenCodes
          of="unit"
          list={() => api.openCodes.ofUnit()}
          takeBack={(codeId) => api.openCodes.takeBackOfUnit({ codeId })}
        />
      )}
      <HandedOutDialog handedOut={handedOut} onClose={() => setHandedOut(null)} />
    </Page>
  );
}
