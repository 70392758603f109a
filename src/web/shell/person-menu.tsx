import { Link, useNavigate } from 'react-router';
import type { Me } from '#contract/account.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { queryClient } from '../query-client.ts';
import { words } from './words.zh.ts';

/** For whom and as whom one acts, the own account, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }) {
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    try {
      await api.account.signOut();
    } finally {
      await navigate('/sign-in', { replace: true });
      queryClient.clear();
    }
  };
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
      <Button weight="plain" onClick={() => void leave()}>
        {words.signOut}
      </Button>
    </div>
  );
}
