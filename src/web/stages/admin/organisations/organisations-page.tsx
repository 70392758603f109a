import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OpenCodes } from '../../../account/codes/open-codes.tsx';
import { isSought } from '../../../account/identity/sought-organisation.ts';
import { HandedOutDialog, type HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { LinkButton } from '../../../design/button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { useSoughtText } from '../../../design/use-sought-text.ts';
import { words as listWords } from '../../../lists/words.zh.ts';
import { words } from '../words.zh.ts';
import { CreateForm } from './create-form.tsx';
import { OrganisationsTable } from './organisations-table.tsx';

/** The system administrator: who is here, and the first manager of those that no one registers for themselves. */
export function OrganisationsPage() {
  const [sought, setSought] = useSoughtText();
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const query = useQuery({ queryKey: ['admin', 'organisations'], queryFn: () => api.admin.organisations() });
  return (
    <Page
      title={words.organisationsTitle}
      lead={words.organisationsLead}
      actions={<LinkButton to="/admin/organisations/import">{listWords.fromExcel}</LinkButton>}
    >
      <Sheet>
        <div className="stack">
          <div className="search-field">
            <TextField
              label={words.search}
              placeholder={words.searchOrganisation}
              type="search"
              value={sought}
              onType={setSought}
            />
          </div>
          <Loaded query={query}>
            {(data) => (
              <OrganisationsTable
                organisations={data.filter((one) => isSought(one, sought))}
                onHandOut={setHandedOut}
              />
            )}
          </Loaded>
        </div>
      </Sheet>
      <Sheet title={words.createTitle}>
        <CreateForm />
      </Sheet>
      <OpenCodes
        of="managers"
        list={() => api.openCodes.ofManagers()}
        takeBack={(codeId) => api.openCodes.takeBackOfManagers({ codeId })}
      />
      <HandedOutDialog handedOut={handedOut} onClose={() => setHandedOut(null)} />
    </Page>
  );
}
