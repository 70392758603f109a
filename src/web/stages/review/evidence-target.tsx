import { words as evidenceWords } from '../../application/evidence/words.zh.ts';
import { Button } from '../../design/button.tsx';
import { Tag } from '../../design/tag.tsx';
import { pagesWords } from './evidence-view.tsx';
import { PinButton } from './pinning.tsx';
import type { ReviewedLink, ReviewedTarget } from './reviewed-targets.ts';
import { words } from './words.zh.ts';

const tones = { valid: 'done', void: 'warns', zero: 'plain', blank: 'plain', unreadable: 'blocks' } as const;

interface EvidenceTargetProps {
  readonly target: ReviewedTarget;
  readonly onOpen: (link: ReviewedLink) => void;
}

/** One claim: what was answered, whether it counts, and the files that prove it. */
export function EvidenceTarget({
  target: { target, name, value, state, links },
  onOpen,
}: EvidenceTargetProps) {
  return (
    <li>
      <div className="row row-apart">
        <span className="review-target-name">{name}</span>
        <span className="row review-marks">
          {state !== 'free' && <Tag tone={tones[state]}>{evidenceWords.states[state]}</Tag>}
          <PinButton target={target} name={name} />
        </span>
      </div>
      {value !== '' && <div className="review-value">{value}</div>}
      {links.length > 0 && (
        <ul aria-label={words.linksOf(name)}>
          {links.map((link, at) => (
            <li key={`${link.item.id}.${String(at)}`}>
              <Button weight="plain" onClick={() => onOpen(link)}>
                {link.number} {link.item.title}
              </Button>
              <span className="note">{pagesWords(link.pages)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
