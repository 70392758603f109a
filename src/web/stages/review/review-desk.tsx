import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { EvidencePane, placedLinks } from './evidence-pane.tsx';
import { JudgementPane } from './judgement-pane.tsx';
import { PaperPane } from './paper-pane.tsx';
import { PinSheet } from './pin-sheet.tsx';
import { Pinning } from './pinning.tsx';
import { reviewedTargets } from './reviewed-targets.ts';
import type { Review } from './use-review.ts';
import { words } from './words.zh.ts';
import './review-desk.css';

const panes = ['paper', 'evidence', 'judgement'] as const;
type Pane = (typeof panes)[number];

interface ReviewDeskProps {
  readonly review: Review;
  /** May the one who reviews take the whole as a package? */
  readonly archive?: boolean;
}

/** Paper, evidence, and what the rules say of them: side by side where there is room, one after the other on phones. */
export function ReviewDesk({ review, archive = false }: ReviewDeskProps) {
  const { opened, papers, snapshot } = review;
  const { id } = opened.head;
  const targets = useMemo(() => reviewedTargets(snapshot), [snapshot]);
  const asked = useSearchParams()[0].get('evidence');
  const [followed, setFollowed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Pane>('paper');
  const [open, setOpen] = useState<number | null>(null);
  // A search leads to a piece of evidence, also while its application is open already.
  if (followed !== asked) {
    const at = placedLinks(targets).findIndex(({ link }) => link.item.id === asked);
    setFollowed(asked);
    setOpen(at < 0 ? null : at);
    setChosen(at < 0 ? 'paper' : 'evidence');
  }
  const showEvidence = (target: string): (() => void) | undefined => {
    const at = placedLinks(targets).findIndex((placed) => placed.target.target === target);
    if (at < 0) return undefined;
    return () => {
      setOpen(at);
      setChosen('evidence');
    };
  };
  const contents = {
    paper: <PaperPane applicationId={id} papers={papers} archive={archive} />,
    evidence: <EvidencePane applicationId={id} targets={targets} open={open} onOpen={setOpen} />,
    judgement: <JudgementPane snapshot={snapshot} showEvidence={showEvidence} />,
  };
  return (
    <Pinning review={review}>
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
      <PinSheet review={review} />
    </Pinning>
  );
}
