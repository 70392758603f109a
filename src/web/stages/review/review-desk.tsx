import { useMemo, useState } from 'react';
import { EvidencePane, placedLinks } from './evidence-pane.tsx';
import { JudgementPane } from './judgement-pane.tsx';
import { PaperPane } from './paper-pane.tsx';
import { reviewedTargets } from './reviewed-targets.ts';
import type { Review } from './use-review.ts';
import { words } from './words.zh.ts';
import './review-desk.css';

const panes = ['paper', 'evidence', 'judgement'] as const;
type Pane = (typeof panes)[number];

/** Paper, evidence, and what the rules say of them: side by side where there is room, one after the other on phones. */
export function ReviewDesk({ review: { opened, papers, snapshot } }: { readonly review: Review }) {
  const { id } = opened.head;
  const [chosen, setChosen] = useState<Pane>('paper');
  const [open, setOpen] = useState<number | null>(null);
  const targets = useMemo(() => reviewedTargets(snapshot), [snapshot]);
  const showEvidence = (target: string): (() => void) | undefined => {
    const at = placedLinks(targets).findIndex((placed) => placed.target.target === target);
    if (at < 0) return undefined;
    return () => {
      setOpen(at);
      setChosen('evidence');
    };
  };
  const contents = {
    paper: <PaperPane applicationId={id} papers={papers} />,
    evidence: <EvidencePane applicationId={id} targets={targets} open={open} onOpen={setOpen} />,
    judgement: <JudgementPane snapshot={snapshot} showEvidence={showEvidence} />,
  };
  return (
    <div className="review">
      <div className="review-choice" role="group" aria-label={words.desk}>
        {panes.map((pane) => (
          <button
            key={pane}
            type="button"
            className="chip"
            aria-pressed={pane === chosen}
            onClick={() => setChosen(pane)}
          >
            {words[pane]}
          </button>
        ))}
      </div>
      <div className="review-desk">
        {panes.map((pane) => (
          <section
            key={pane}
            aria-label={words[pane]}
            tabIndex={0}
            className={`sheet review-pane review-pane-${pane}${pane === chosen ? ' review-pane-chosen' : ''}`}
          >
            <h2>{words[pane]}</h2>
            {contents[pane]}
          </section>
        ))}
      </div>
    </div>
  );
}
