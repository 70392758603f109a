import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from './button.tsx';
import { Loading } from './loading.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { words } from './words.zh.ts';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What a question answered; until then that it is being asked, or why it could not be, with a way to ask again. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error === null) return <Loading />;
  return (
    <div className="stack-small">
      <RefusalNotice error={query.error} />
      <div>
        <Button onClick={() => void query.refetch()} busy={query.isFetching}>
          {words.retry}
        </Button>
      </div>
    </div>
  );
}
