import { useMutation } from '@tanstack/react-query';
import { roles } from '#membership/roles.ts';
import { api } from '../../api.ts';
import { ConfirmButton } from '../../design/confirm-button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { Tag } from '../../design/tag.tsx';
import { queryClient } from '../../query-client.ts';
import { useSignedIn } from '../../session/me.ts';
import { rolesOf } from './roles-of.ts';
import { roleWords, words } from '../words.zh.ts';
import type { HandedOut } from './handed-out-dialog.tsx';

type Person = Awaited<ReturnType<typeof api.organisation.people>>[number];

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly ownId: string;
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** Everybody of the organisation: role, state, last visit, and what a manager may do about it. Nobody changes themselves. */
export function PeopleTable({ people, ownId, onHandOut }: PeopleTableProps) {
  const change = useMutation({
    mutationFn: (person: Pick<Person, 'role' | 'closed'> & { personId: string }) =>
      api.organisation.setRole(person),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['organisation', 'people'] }),
  });
  const handOut = async (person: Person): Promise<void> => {
    const answer = await api.organisation.handOutRecovery({ personId: person.id });
    onHandOut({ ...answer, title: `${words.recovery} · ${person.name}` });
  };
  return (
    <div className="stack">
      <RefusalNotice error={change.error} />
      <DataTable
        label={words.peopleTitle}
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.empty} />}
        columns={[
          {
            key: 'name',
            title: words.name,
            cell: ({ id, name }) => (id === ownId ? `${name}${words.self}` : name),
          },
          { key: 'username', title: words.username, cell: ({ username }) => username },
          { key: 'phone', title: words.phone, cell: ({ phone }) => phone },
          {
            key: 'role',
            title: words.role,
            cell: (person) => (
              <RoleChoice
                person={person}
                disabled={person.id === ownId || person.erased || change.isPending}
                onChoose={(role) => change.mutate({ personId: person.id, role, closed: person.closed })}
              />
            ),
          },
          {
            key: 'lastSignIn',
            title: words.lastSignIn,
            cell: ({ lastSignIn }) => (lastSignIn === null ? words.never : momentWords(lastSignIn)),
          },
          {
            key: 'state',
            title: words.state,
            cell: ({ closed, erased }) => (
              <Tag tone={erased ? 'plain' : closed ? 'warns' : 'done'}>
                {erased ? words.erased : closed ? words.closed : words.open}
              </Tag>
            ),
          },
          {
            key: 'acts',
            title: words.acts,
            cell: (person) =>
              person.id === ownId || person.erased ? null : (
                <PersonActs
                  person={person}
                  onClosed={(closed) =>
                    change.mutateAsync({ personId: person.id, role: person.role, closed })
                  }
                  onRecovery={() => handOut(person)}
                />
              ),
          },
        ]}
      />
    </div>
  );
}

interface RoleChoiceProps {
  readonly person: Person;
  readonly disabled: boolean;
  readonly onChoose: (role: Person['role']) => void;
}

function RoleChoice({ person, disabled, onChoose }: RoleChoiceProps) {
  const offered = rolesOf(useSignedIn().permissions);
  if (disabled) return <>{roleWords[person.role]}</>;
  return (
    <select
      className="input"
      aria-label={`${person.name} · ${words.role}`}
      value={person.role}
      onChange={(event) => {
        const role = roles.find((known) => known === event.target.value);
        if (role !== undefined) onChoose(role);
      }}
    >
      {roles
        .filter((role) => role === person.role || offered.includes(role))
        .map((role) => (
          <option key={role} value={role}>
            {roleWords[role]}
          </option>
        ))}
    </select>
  );
}

interface PersonActsProps {
  readonly person: Person;
  readonly onClosed: (closed: boolean) => Promise<unknown>;
  readonly onRecovery: () => Promise<unknown>;
}

function PersonActs({ person, onClosed, onRecovery }: PersonActsProps) {
  if (person.closed)
    return (
      <ConfirmButton
        label={words.reopen}
        title={words.reopen}
        onConfirm={() => onClosed(false)}
        weight="plain"
      />
    );
  return (
    <span className="row">
      <ConfirmButton
        label={words.recovery}
        title={words.recoveryTitle(person.name)}
        line={words.recoveryLine}
        onConfirm={onRecovery}
        weight="plain"
      />
      <ConfirmButton
        label={words.close}
        title={words.closeTitle(person.name)}
        line={words.closeLine}
        onConfirm={() => onClosed(true)}
        weight="plain"
      />
    </span>
  );
}
