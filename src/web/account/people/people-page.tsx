import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Loaded } from '../../design/loaded.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useSignedIn } from '../../session/me.ts';
import { OpenCodes } from '../codes/open-codes.tsx';
import { words } from '../words.zh.ts';
import { HandedOutDialog, type HandedOut } from './handed-out-dialog.tsx';
import { InviteForm } from './invite-form.tsx';
import { PeopleTable } from './people-table.tsx';

/** The accounts of the own organisation, and codes for those who come or have lost theirs. */
export function PeoplePage() {
  const me = useSignedIn();
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const people = useQuery({
    queryKey: ['organisation', 'people'],
    queryFn: () => api.organisation.people(),
  });
  return (
    <Page title={words.peopleTitle} lead={words.peopleLead(me.organisation?.name ?? '')}>
      <Sheet>
        <Loaded query={people}>
          {(data) => <PeopleTable people={data} ownId={me.personId} onHandOut={setHandedOut} />}
        </Loaded>
      </Sheet>
      <Sheet title={words.invite}>
        <InviteForm onHandOut={setHandedOut} />
      </Sheet>
      <OpenCodes
        of="organisation"
        list={() => api.openCodes.ofOrganisation()}
        takeBack={(codeId) => api.openCodes.takeBackOfOrganisation({ codeId })}
      />
      <HandedOutDialog handedOut={handedOut} onClose={() => setHandedOut(null)} />
    </Page>
  );
}
