import { useMemo, useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { Chips } from './chips.tsx';
import { EvidenceTarget } from './evidence-target.tsx';
import { EvidenceView, type PlacedLink } from './evidence-view.tsx';
import type { ReviewedTarget } from './reviewed-targets.ts';
import { words } from './words.zh.ts';

interface EvidencePaneProps {
  readonly applicationId: string;
  readonly targets: readonly ReviewedTarget[];
  /** Which piece is open, counted over all of them; null: the list. */
  readonly open: number | null;
  readonly onOpen: (at: number | null) => void;
}

/** Every piece of evidence with what it speaks for, in order. */
export const placedLinks = (targets: readonly ReviewedTarget[]): PlacedLink[] =>
  targets.flatMap((target) => target.links.map((link) => ({ target, link })));

const missing = 'void';

/** What was claimed, each with its evidence; and the piece that is being looked at. */
export function EvidencePane({ applicationId, targets, open, onOpen }: EvidencePaneProps) {
  const [only, setOnly] = useState('');
  const placed = useMemo(() => placedLinks(targets), [targets]);
  const shown = open === null ? undefined : placed[open];
  if (open !== null && shown !== undefined)
    return (
      <EvidenceView
        applicationId={applicationId}
        placed={shown}
        at={open}
        all={placed.length}
        onGo={onOpen}
        onBack={() => onOpen(null)}
      />
    );
  const lacking = targets.filter(({ state }) => state === missing);
  const listed = only === missing ? lacking : targets;
  const none =
    only === missing ? [words.nothingVoid, words.nothingVoidLine] : [words.noTargets, words.noTargetsLine];
  return (
    <>
      <Chips
        label={words.evidence}
        chips={[{ value: missing, label: words.voidTargets, count: lacking.length }]}
        value={only}
        total={targets.length}
        onChoose={setOnly}
      />
      {listed.length === 0 && <EmptyState title={none[0] ?? ''}>{none[1]}</EmptyState>}
      <ul className="review-targets">
        {listed.map((target) => (
          <EvidenceTarget
            key={target.target}
            target={target}
            onOpen={(link) => onOpen(placed.findIndex((one) => one.link === link))}
          />
        ))}
      </ul>
    </>
  );
}
