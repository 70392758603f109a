import { useQuery } from '@tanstack/react-query';
import type { OpenCodeItem } from '#contract/open-codes.ts';
import { adminRoleWords } from '#membership/roles.zh.ts';
import { ConfirmButton } from '../../design/confirm-button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Sheet } from '../../design/sheet.tsx';
import { queryClient } from '../../query-client.ts';
import { roleWords } from '../words.zh.ts';
import { openCodesKey } from './open-codes-key.ts';
import { words } from './words.zh.ts';

interface OpenCodesProps {
  /** Tells the lists of this page from those of others. */
  readonly of: 'organisation' | 'unit' | 'managers' | 'administrators';
  readonly list: () => Promise<OpenCodeItem[]>;
  readonly takeBack: (codeId: string) => Promise<unknown>;
}

/** Codes that were handed out and may still be used: for whom, by whom, until when, and a way to take each back. */
export function OpenCodes({ of, list, takeBack }: OpenCodesProps) {
  const query = useQuery({ queryKey: [...openCodesKey, of], queryFn: list });
  const drop = async (codeId: string): Promise<void> => {
    try {
      await takeBack(codeId);
    } finally {
      await queryClient.invalidateQueries({ queryKey: openCodesKey });
    }
  };
  return (
    <Sheet title={words.title}>
      <div className="stack">
        <p className="soft">{words.lead}</p>
        <Loaded query={query}>
          {(codes) => (
            <DataTable
              label={words.title}
              rows={codes}
              rowKey={({ id }) => id}
              empty={<EmptyState title={words.none} />}
              columns={[
                { key: 'whom', title: words.forWhom, cell: whom },
                { key: 'what', title: words.what, cell: what },
                {
                  key: 'by',
                  title: words.by,
                  cell: ({ by, madeAt }) => words.madeAt(by ?? words.server, momentWords(madeAt)),
                },
                { key: 'expires', title: words.expires, cell: ({ expiresAt }) => momentWords(expiresAt) },
                {
                  key: 'acts',
                  title: words.acts,
                  cell: (code) => (
                    <ConfirmButton
                      label={words.takeBack}
                      title={words.takeBackTitle(whom(code))}
                      line={words.takeBackLine}
                      weight="plain"
                      onConfirm={() => drop(code.id)}
                    />
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      </div>
    </Sheet>
  );
}

function whom({ person, organisationName }: OpenCodeItem): string {
  const where = organisationName === null ? '' : ` · ${organisationName}`;
  return person === null
    ? `${words.newcomer}${where}`
    : `${words.account(person.name, person.username)}${where}`;
}

function what({ purpose, role, admin }: OpenCodeItem): string {
  if (purpose === 'recovery') return words.recovery;
  return words.invitation(admin === null ? (role === null ? '' : roleWords[role]) : adminRoleWords[admin]);
}
