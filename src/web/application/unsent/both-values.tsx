import { CopyButton } from '../../design/copy-button.tsx';
import { words } from './words.zh.ts';
import './unsent.css';

interface BothValuesProps {
  readonly mine: string;
  readonly other: string;
  /** Whose the other value is. */
  readonly otherLabel: string;
}

/** Two contents of one place side by side, each to be copied. */
export function BothValues({ mine, other, otherLabel }: BothValuesProps) {
  return (
    <div className="both-values">
      {[
        { label: words.mine, text: mine },
        { label: otherLabel, text: other },
      ].map(({ label, text }) => (
        <section key={label} className="stack-small">
          <h3>{label}</h3>
          <div className="both-values-text">{text === '' ? words.blank : text}</div>
          {text !== '' && (
            <div>
              <CopyButton text={text} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
