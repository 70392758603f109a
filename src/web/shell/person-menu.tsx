import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { Me } from '#contract/account.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { queryClient } from '../query-client.ts';
import { isRefused } from '../tell-error.ts';
import { words } from './words.zh.ts';

/** For whom and as whom one acts, the own account, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }) {
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: async () => {
      try {
        await api.account.signOut();
      } catch (error) {
        // A session that is over already needs no end.
        if (!isRefused(error, 'signInNeeded')) throw error;
      }
      await navigate('/sign-in', { replace: true });
      queryClient.clear();
    },
  });
  return (
    <div className="shell-person">
      <span className="shell-organisation">{me.organisation?.name ?? words.administrator}</span>
      {me.missing === null ? (
        <Link to="/account" title={words.account}>
          {me.name}
        </Link>
      ) : (
        <span>{me.name}</span>
      )}
      <Button weight="plain" busy={leave.isPending} onClick={() => leave.mutate()}>
        {words.signOut}
      </Button>
      {leave.error !== null && (
        <div className="shell-refusal">
          <RefusalNotice error={leave.error} />
        </div>
      )}
    </div>
  );
}
