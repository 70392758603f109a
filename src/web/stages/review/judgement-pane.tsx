import { words as findingWords } from '../../application/findings/words.zh.ts';
import { sayEvidence } from '../../application/findings/say-evidence.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Tag } from '../../design/tag.tsx';
import { PinButton } from './pinning.tsx';
import type { Review } from './use-review.ts';
import { words } from './words.zh.ts';

const severities = ['blocks', 'void', 'warns'] as const;
const tones = { satisfied: 'done', unsatisfied: 'blocks', unknown: 'plain' } as const;

interface JudgementPaneProps {
  readonly snapshot: Review['snapshot'];
  /** Shows the evidence of a target; undefined where it has none. */
  readonly showEvidence: (target: string) => (() => void) | undefined;
}

/** What the rules find, and the conditions of 附件1 with their reasons. */
export function JudgementPane({ snapshot, showEvidence }: JudgementPaneProps) {
  const { judged, evidence } = snapshot;
  return (
    <>
      {judged.findings.length === 0 && (
        <EmptyState title={words.noFindings}>{words.noFindingsLine}</EmptyState>
      )}
      {severities.map((severity) => {
        const those = judged.findings.filter((finding) => finding.severity === severity);
        if (those.length === 0) return null;
        return (
          <div key={severity}>
            <h3 className={`review-${severity}`}>
              {words.count(findingWords.severities[severity], those.length)}
            </h3>
            <ul className="review-findings">
              {those.map(({ code, target, message }) => {
                const show = showEvidence(target);
                return (
                  <li key={code + target + message}>
                    {sayEvidence(message, target, evidence)}{' '}
                    {show !== undefined && (
                      <Button weight="plain" onClick={show}>
                        {words.seeEvidence}
                      </Button>
                    )}
                    <PinButton target={target} name={message} />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      <h3>{findingWords.conditions}</h3>
      <ol className="review-findings">
        {judged.conditions.map(({ id, text, state, reasons }) => (
          <li key={id}>
            <Tag tone={tones[state]}>{findingWords.states[state]}</Tag> {text}
            {reasons.map((reason) => (
              <p key={reason} className="note">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
