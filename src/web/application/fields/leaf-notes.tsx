import type { Leaf } from '#programme/answers/leaf.ts';
import { countCharacters } from '#programme/text/count-characters.ts';
import type { JudgedFinding } from '../findings-of.ts';
import { shortMessage } from '../findings/short-message.zh.ts';
import { TargetPins } from '../../pins/target-pins.tsx';
import { words as pinWords } from '../../pins/words.zh.ts';
import { LeafSaveMark } from '../save-state/leaf-save-mark.tsx';
import { CommentMark } from '../together/comment-mark.tsx';
import { useWorkspace } from '../use-draft.ts';
import { answerText } from './answer-text.ts';
import { readingEcho } from './reading-echo.ts';
import { words } from './words.zh.ts';

interface LeafNotesProps {
  readonly leaf: Leaf;
  readonly findings: readonly JudgedFinding[];
  readonly missing: boolean;
  /** Left shut by the last return. */
  readonly locked: boolean;
  readonly id: string;
}

/** Below a control: what its kind reads, how long it is, what is found about it, and what hinders its saving. */
export function LeafNotes({ leaf, findings, missing, locked, id }: LeafNotesProps) {
  const echo = useWorkspace(({ dossier, answers }) =>
    readingEcho(dossier.reading(leaf.id), leaf, answerText(answers.get(leaf.id) ?? null)),
  );
  return (
    <div className="leaf-notes" id={id}>
      {locked && <span className="only-read-aloud">{pinWords.locked}</span>}
      <TargetPins target={leaf.id} />
      <CommentMark target={leaf.id} />
      {missing && <span className="only-read-aloud">{words.missing}</span>}
      {echo !== '' && <span className="leaf-echo">{words.reads(echo)}</span>}
      {leaf.limit !== undefined && <Length leaf={leaf.id} most={leaf.limit.maxCharacters} />}
      {findings.map(({ code, severity, message, label }) => (
        <span key={code + message} className={`leaf-finding leaf-finding-${severity}`}>
          {shortMessage(message, label)}
        </span>
      ))}
      <LeafSaveMark leaf={leaf.id} />
    </div>
  );
}

/** Characters as Word and WPS count them. */
function Length({ leaf, most }: { readonly leaf: string; readonly most: number }) {
  const count = useWorkspace(({ answers }) => countCharacters(answerText(answers.get(leaf) ?? null)));
  return (
    <span className={count > most ? 'leaf-finding leaf-finding-blocks' : 'leaf-echo'}>
      {words.counted(count, most)}
    </span>
  );
}
