import { guidanceOf } from '#programme/views/guidance-of.ts';
import { useWorkspace } from '../application/use-draft.ts';
import { fillingWords as words } from './words.zh.ts';
import './filling-guide.css';

interface FillingGuideProps {
  /** The part of the papers it stands beside. */
  readonly of: string;
  /** How the part is called, for those who hear it. */
  readonly name: string;
  /** Say what the text of the notice asks as well, where it does not stand above. */
  readonly withAsks?: boolean;
}

/** How a part is filled in, with an invented example: folded until it is asked for, never printed. */
export function FillingGuide({ of, name, withAsks = false }: FillingGuideProps) {
  const guidance = useWorkspace(({ notice }) => guidanceOf(notice, of));
  const asks = useWorkspace(({ notice }) => notice.sections.find(({ id }) => id === of)?.asks);
  if (guidance === undefined) return null;
  return (
    <details className="filling-guide no-print">
      <summary>
        {words.open}
        <span className="only-read-aloud">：{name}</span>
      </summary>
      <div className="filling-guide-body">
        {withAsks && asks !== undefined && (
          <p>
            <strong>{words.asks}</strong>　{asks}
          </p>
        )}
        <p>
          <strong>{words.how}</strong>
        </p>
        <ul>
          {guidance.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <blockquote aria-label={words.example}>
          <p className="note">
            <strong className="filling-guide-mark">{words.example}</strong> {words.exampleLine}
          </p>
          {guidance.example.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      </div>
    </details>
  );
}
