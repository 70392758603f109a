import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../design/button.tsx';
import type { JudgedFinding } from '../findings-of.ts';
import { placeOf } from '../page-of.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { sayEvidence } from './say-evidence.ts';
import { words } from './words.zh.ts';
import './findings.css';

/** So many are shown at first: a fresh application has a hundred blanks. */
const atFirst = 30;

/** Findings of one severity; each leads to the place where it is cured. */
export function FindingList({ findings }: { readonly findings: readonly JudgedFinding[] }) {
  const { id } = useDraft();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const evidence = useWorkspace((snapshot) => snapshot.evidence);
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, atFirst);
  return (
    <>
      <ul className="finding-list">
        {shown.map((finding) => (
          <li key={finding.code + finding.target + finding.message}>
            <Link to={placeOf(id, finding.target, notice)}>
              {sayEvidence(finding.message, finding.target, evidence)}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button weight="plain" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
    </>
  );
}
