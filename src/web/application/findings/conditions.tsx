import { Tag } from '../../design/tag.tsx';
import { useWorkspace } from '../use-draft.ts';
import { words } from './words.zh.ts';
import './findings.css';

const tones = { satisfied: 'done', unsatisfied: 'blocks', unknown: 'plain' } as const;

/** The conditions of 附件1 for this centre type: state, official wording, and the reasons that quote the answers. */
export function Conditions() {
  const conditions = useWorkspace(({ judged }) => judged.conditions);
  return (
    <ol className="conditions">
      {conditions.map(({ id, text, state, reasons }) => (
        <li key={id}>
          <Tag tone={tones[state]}>{words.states[state]}</Tag> {text}
          <ul className="note">
            {reasons.map((reason, at) => (
              <li key={at}>{reason}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
