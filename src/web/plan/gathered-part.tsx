import { useMemo } from 'react';
import { evidenceNumbers } from '#programme/views/evidence-numbers.ts';
import { LinkButton } from '../design/button.tsx';
import { useDraft, useWorkspace } from '../application/use-draft.ts';
import { words } from './words.zh.ts';

/** An annex that gathers the evidence of other places by itself, in the order in which it is bound. */
export function GatheredPart({ annex }: { readonly annex: string }) {
  const { id } = useDraft();
  const dossier = useWorkspace((snapshot) => snapshot.dossier);
  const bound = useMemo(() => evidenceNumbers(dossier).byAnnex.get(annex) ?? [], [dossier, annex]);
  const titles = new Map(dossier.dossier.evidence.map((evidence) => [evidence.id, evidence.title]));
  return (
    <div className="stack-small">
      <div className="row">
        <span>{words.gathers(bound.length)}</span>
        <LinkButton to={`/apply/${id}/evidence`}>{words.goEvidence}</LinkButton>
      </div>
      {bound.length > 0 && (
        <details>
          <summary>{words.gatheredList}</summary>
          <ul className="plan-gathered">
            {bound.map(({ number, evidenceId }) => (
              <li key={evidenceId}>
                <span>{number}</span> {titles.get(evidenceId) ?? ''}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
