import { words } from '../words.zh.ts';

/** What a notice does not state and is assumed until somebody says otherwise. */
export function Assumptions({ statements }: { readonly statements: readonly string[] }) {
  if (statements.length === 0) return null;
  return (
    <div className="stack-small">
      <h3>{words.assumed}</h3>
      <p className="note">{words.assumedLine}</p>
      <ul>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </div>
  );
}
