import { findingsOf, sameFindings } from '../findings-of.ts';
import { useWorkspace } from '../use-draft.ts';
import { TargetPins } from '../../pins/target-pins.tsx';
import './findings.css';

/** What is found about a table, a row, a section or an annex, where it stands. */
export function TargetFindings({ target }: { readonly target: string }) {
  const findings = useWorkspace(({ judged }) => findingsOf(judged, target), sameFindings);
  if (findings.length === 0) return <TargetPins target={target} />;
  return (
    <>
      <TargetPins target={target} />
      <ul className="target-findings">
        {findings.map(({ code, severity, message }) => (
          <li key={code + message} className={`leaf-finding-${severity}`}>
            {message}
          </li>
        ))}
      </ul>
    </>
  );
}
