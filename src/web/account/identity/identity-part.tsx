import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisationItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ConfirmButton } from '../../design/confirm-button.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { queryClient } from '../../query-client.ts';
import { refreshMe, useMay } from '../../session/me.ts';
import { IdentityForm } from './identity-form.tsx';
import { OldAndNew } from './old-and-new.tsx';
import { words } from './words.zh.ts';

const key = ['organisation', 'identity'] as const;

/** Where a wrong or changed name or code is put right: at once, or by a request to the recommending unit. */
export function IdentityPart({ organisation }: { readonly organisation: OrganisationItem }) {
  const mayManage = useMay('people.manage');
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const query = useQuery({ queryKey: key, queryFn: () => api.identity.request() });
  const unit = organisation.unitName ?? words.noUnit;
  const renew = () =>
    Promise.all([queryClient.invalidateQueries({ queryKey: ['organisation'] }), refreshMe()]);
  const done = async (asked: boolean): Promise<void> => {
    setOpen(false);
    setSaid(asked ? words.asked : words.saved);
    await renew();
  };
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {({ last }) =>
          last?.state === 'asked' ? (
            <div className="stack">
              <Notice>{words.waiting(unit)}</Notice>
              <OldAndNew request={last} link />
              {mayManage && (
                <div>
                  <ConfirmButton
                    label={words.withdraw}
                    title={words.withdrawTitle}
                    line={words.withdrawLine}
                    onConfirm={async () => {
                      await api.identity.withdraw();
                      setSaid('');
                      await renew();
                    }}
                  />
                </div>
              )}
            </div>
          ) : (
            <div className="stack">
              {last?.state === 'refused' && (
                <Notice tone="warns">{words.refused(last.decision ?? '')}</Notice>
              )}
              <p className="soft">
                {organisation.licence === 'confirmed' ? words.leadAsk(unit) : words.leadNow}
                {words.leadKept}
              </p>
              {mayManage &&
                (open ? (
                  <IdentityForm organisation={organisation} onDone={done} onCancel={() => setOpen(false)} />
                ) : (
                  <div className="row">
                    <Button onClick={() => setOpen(true)}>{words.open}</Button>
                    <span role="status">{said}</span>
                  </div>
                ))}
            </div>
          )
        }
      </Loaded>
    </Sheet>
  );
}
