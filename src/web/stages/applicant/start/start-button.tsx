import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CentreType } from '#programme/definition/programme.ts';
import { api } from '../../../api.ts';
import { Button, LinkButton } from '../../../design/button.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { useMay } from '../../../session/me.ts';
import { refreshApplications, useCall, useOwnApplications } from '../queries.ts';
import { startWords as words } from '../words.zh.ts';

interface StartButtonProps {
  readonly callId: string;
  readonly type: CentreType;
}

/** Starts an application of a type; leads to the one that is there already. */
export function StartButton({ callId, type }: StartButtonProps) {
  const navigate = useNavigate();
  const mayWrite = useMay('application.write');
  const call = useCall(callId);
  const own = useOwnApplications().data;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.applications.start({ callId, centreType: type.id }),
    onSuccess: async ({ id }) => {
      await refreshApplications();
      await navigate(`/apply/${id}`);
    },
  });
  const there = own?.find((head) => head.callId === callId && head.centreType === type.id);
  if (there !== undefined) return <LinkButton to={`/apply/${there.id}`}>{words.open}</LinkButton>;
  if (!mayWrite || call === undefined || own === undefined) return null;
  if (!call.time.takesPart) return null;
  if (!call.open) return <p className="soft">{words.closed}</p>;
  return (
    <>
      <Button weight="primary" busy={isPending} onClick={() => mutate()}>
        {isPending ? words.starting : words.start(type.label)}
      </Button>
      <RefusalNotice error={error} />
    </>
  );
}
