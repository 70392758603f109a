import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../design/button.tsx';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { words } from './words.zh.ts';

const ConflictDialog = lazy(async () => ({
  default: (await import('../unsent/conflict-dialog.tsx')).ConflictDialog,
}));

/** Beside a leaf only what matters: somebody has to choose, it was not written in, or it waits for the connection. */
export function LeafSaveMark({ leaf }: { readonly leaf: string }) {
  const { id } = useDraft();
  const [open, setOpen] = useState(false);
  const saving = useWorkspace(({ leafStates }) => leafStates.get(leaf));
  switch (saving?.state) {
    case 'waiting':
      return <span className="leaf-echo">{words.waiting}</span>;
    case 'refused':
      return (
        <span className="leaf-finding-blocks">
          {saving.message} <Link to={`/apply/${id}/unsent`}>{words.look}</Link>
        </span>
      );
    case 'conflict':
      return (
        <span className="leaf-finding-blocks">
          {words.conflict}{' '}
          <Button weight="plain" onClick={() => setOpen(true)}>
            {words.choose}
          </Button>
          {open && (
            <Suspense fallback={null}>
              <ConflictDialog leaf={leaf} conflict={saving} onClose={() => setOpen(false)} />
            </Suspense>
          )}
        </span>
      );
    case 'saved':
    case 'typing':
    case 'saving':
    case undefined:
      return null;
  }
}
