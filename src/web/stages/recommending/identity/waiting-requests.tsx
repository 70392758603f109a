import { useQuery } from '@tanstack/react-query';
import { OldAndNew } from '../../../account/identity/old-and-new.tsx';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { fileAddress } from '../../../file-address.ts';
import { queryClient } from '../../../query-client.ts';
import { useMay } from '../../../session/me.ts';
import { ReasonButton } from '../../review/reason-button.tsx';
import { LicenceFrame } from '../organisations/licence-frame.tsx';
import { words } from './words.zh.ts';

type Waiting = Awaited<ReturnType<typeof api.identity.waiting>>[number];

/** Organisations of the unit that ask to be called otherwise; nothing while there are none. */
export function WaitingRequests() {
  const query = useQuery({
    queryKey: ['recommending', 'corrections'],
    queryFn: () => api.identity.waiting(),
  });
  if (query.data?.length === 0) return null;
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {(waiting) => (
          <div className="stack">
            <p className="soft">{words.lead}</p>
            {waiting.map((one) => (
              <WaitingRequest key={one.request.id} waiting={one} />
            ))}
          </div>
        )}
      </Loaded>
    </Sheet>
  );
}

function WaitingRequest({ waiting: { request, rivals } }: { readonly waiting: Waiting }) {
  const mayWrite = useMay('recommend.write');
  const { id: requestId, name } = request;
  const decide = async (confirmed: boolean, reason: string): Promise<void> => {
    await api.identity.decide({ requestId, confirmed, reason });
    await queryClient.invalidateQueries({ queryKey: ['recommending'] });
  };
  return (
    <article className="licence-case" aria-label={name}>
      {rivals.length > 0 && (
        <Notice tone="warns">{words.rivals(rivals.map((rival) => rival.name).join('、'))}</Notice>
      )}
      <div className="licence-claimant">
        <OldAndNew request={request} link={false} />
        <LicenceFrame
          address={fileAddress('correctionLicence', { requestId })}
          fileName={request.licenceFile}
          name={name}
        />
      </div>
      {mayWrite && (
        <div className="row">
          <ConfirmButton
            label={words.agree}
            title={words.agreeTitle(name)}
            line={words.agreeLine}
            weight="primary"
            onConfirm={() => decide(true, '')}
          />
          <ReasonButton
            label={words.refuse}
            title={words.refuseTitle(name)}
            line={words.refuseLine}
            onReason={(reason) => decide(false, reason)}
          />
        </div>
      )}
    </article>
  );
}
