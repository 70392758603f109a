import { adminRoleWords } from '#membership/roles.zh.ts';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { Tag } from '../../../design/tag.tsx';
import { queryClient } from '../../../query-client.ts';
import { useSignedIn } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { PersonActs } from './person-acts.tsx';

type Account = Awaited<ReturnType<typeof api.admin.accounts>>[number];

/** Every account, with its state and what may be done about it. Nobody closes their own. */
export function AccountsTable({ accounts }: { readonly accounts: readonly Account[] }) {
  const { personId: ownId } = useSignedIn();
  const set = async (account: Account, closed: boolean): Promise<void> => {
    await api.admin.setAccount({ personId: account.id, closed });
    await queryClient.invalidateQueries({ queryKey: ['admin', 'accounts'] });
  };
  return (
    <DataTable
      label={words.accountsTitle}
      rows={accounts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noAccounts} />}
      columns={[
        { key: 'username', title: words.username, cell: ({ username }) => username },
        { key: 'name', title: words.personName, cell: ({ name }) => name },
        {
          key: 'organisation',
          title: words.organisation,
          cell: ({ organisationName, admin }) =>
            admin === null ? (organisationName ?? '') : adminRoleWords[admin],
        },
        {
          key: 'lastSignIn',
          title: words.lastSignIn,
          cell: ({ lastSignIn }) => (lastSignIn === null ? words.never : momentWords(lastSignIn)),
        },
        { key: 'state', title: words.state, cell: (account) => <AccountState account={account} /> },
        {
          key: 'acts',
          title: words.acts,
          cell: (account) =>
            account.id === ownId || account.erased ? null : (
              <span className="row">
                <AccountActs account={account} onSet={(closed) => set(account, closed)} />
                <PersonActs personId={account.id} name={account.name} />
              </span>
            ),
        },
      ]}
    />
  );
}

function AccountState({ account }: { readonly account: Account }) {
  if (account.erased) return <Tag>{words.erased}</Tag>;
  if (account.closed) return <Tag tone="warns">{words.closed}</Tag>;
  if (account.lockedUntil !== null)
    return <Tag tone="blocks">{words.lockedUntil(momentWords(account.lockedUntil))}</Tag>;
  return <Tag tone="done">{words.open}</Tag>;
}

interface AccountActsProps {
  readonly account: Account;
  readonly onSet: (closed: boolean) => Promise<void>;
}

function AccountActs({ account, onSet }: AccountActsProps) {
  const { name, closed, lockedUntil } = account;
  if (closed)
    return (
      <ConfirmButton
        label={words.reopen}
        title={words.reopenTitle(name)}
        weight="plain"
        onConfirm={() => onSet(false)}
      />
    );
  return (
    <span className="row">
      {lockedUntil !== null && (
        <ConfirmButton
          label={words.unlock}
          title={words.unlockTitle(name)}
          line={words.unlockLine}
          weight="plain"
          onConfirm={() => onSet(false)}
        />
      )}
      <ConfirmButton
        label={words.close}
        title={words.closeTitle(name)}
        line={words.closeLine}
        weight="plain"
        onConfirm={() => onSet(true)}
      />
    </span>
  );
}
