import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OpenCodes } from '../../../account/codes/open-codes.tsx';
import { HandedOutDialog, type HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { words } from '../words.zh.ts';
import { AccountsTable } from './accounts-table.tsx';
import { InviteAdministratorForm } from './invite-administrator-form.tsx';

/** The security administrator: all accounts, and the other administrators. */
export function AccountsPage() {
  const [sought, setSought] = useState('');
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const query = useQuery({ queryKey: ['admin', 'accounts'], queryFn: () => api.admin.accounts() });
  const wanted = sought.trim().toLowerCase();
  return (
    <Page title={words.accountsTitle} lead={words.accountsLead}>
      <Sheet>
        <div className="stack">
          <div className="search-field">
            <TextField
              label={words.search}
              placeholder={words.searchAccount}
              type="search"
              value={sought}
              onType={setSought}
            />
          </div>
          <Loaded query={query}>
            {(data) => (
              <AccountsTable
                accounts={data.filter(({ name, username, organisationName }) =>
                  `${name} ${username} ${organisationName ?? ''}`.toLowerCase().includes(wanted),
                )}
              />
            )}
          </Loaded>
        </div>
      </Sheet>
      <Sheet title={words.inviteAdministrator}>
        <InviteAdministratorForm onHandOut={setHandedOut} />
      </Sheet>
      <OpenCodes
        of="administrators"
        list={() => api.openCodes.ofAdministrators()}
        takeBack={(codeId) => api.openCodes.takeBackOfAdministrators({ codeId })}
      />
      <HandedOutDialog handedOut={handedOut} onClose={() => setHandedOut(null)} />
    </Page>
  );
}
