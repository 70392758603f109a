import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Tag } from '../../design/tag.tsx';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { useWorkspace } from '../use-draft.ts';
import { evidenceState, type EvidenceState } from './evidence-state.ts';
import { words } from './words.zh.ts';
import './evidence.css';

const EvidenceDrawer = lazy(async () => ({
  default: (await import('./evidence-drawer.tsx')).EvidenceDrawer,
}));

const tones = {
  valid: 'done',
  void: 'warns',
  zero: 'plain',
  blank: 'plain',
  unreadable: 'blocks',
  free: 'plain',
} as const satisfies Record<EvidenceState, string>;

/** Says at once whether an answer counts, and opens the evidence of its target. */
export function EvidenceMark({ target }: { readonly target: string }) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    // Back to where it was opened from; the drawer still holds the focus until it is gone.
    requestAnimationFrame(() => mark.current?.querySelector('button')?.focus());
  };
  const state = useWorkspace(({ dossier }) => evidenceState(dossier, target));
  const count = useWorkspace(({ links }) => links.get(target)?.length ?? 0);
  const name = useWorkspace(({ notice, dossier }) => targetName(target, notice, dossier.rows));
  return (
    <div ref={mark} className="evidence-mark" data-evidence-of={target}>
      {state !== 'free' && <Tag tone={tones[state]}>{words.states[state]}</Tag>}
      <Button weight="plain" onClick={() => setOpen(true)}>
        {words.linked(count)}
        <span className="only-read-aloud">{words.linkedTo(name)}</span>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <EvidenceDrawer target={target} name={name} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
