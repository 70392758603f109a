import { findingsOf, sameFindings } from '../findings-of.ts';
import { CommentMark } from '../together/comment-mark.tsx';
import { useWorkspace } from '../use-draft.ts';
import { TargetPins } from '../../pins/target-pins.tsx';
import './findings.css';

/** What is found about a table, a row, a section or an annex, where it stands. */
export function TargetFindings({ target }: { readonly target: string }) {
  const findings = useWorkspace(({ judged }) => findingsOf(judged, target), sameFindings);
  return (
    <>
      <TargetPins target={target} />
      <CommentMark target={target} />
      {findings.length > 0 && (
        <ul className="target-findings">
          {findings.map(({ code, severity, message }) => (
            <li key={code + message} className={`leaf-finding-${severity}`}>
              {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
