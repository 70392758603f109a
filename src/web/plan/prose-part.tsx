import { lazy, Suspense, useState } from 'react';
import type { Leaf } from '#programme/answers/leaf.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { isBlankRich } from '#programme/text/rich-text-text.ts';
import { useAnswer, useEditable, useMayAnswer, useOpenBlocks } from '../application/use-draft.ts';
import { words as pinWords } from '../pins/words.zh.ts';
import { RichTextView } from './editor/rich-text-view.tsx';
import { ProseNotes } from './prose-notes.tsx';
import { useNear } from './use-near.ts';
import { words } from './words.zh.ts';

const ProseEditor = lazy(async () => ({ default: (await import('./editor/prose-editor.tsx')).ProseEditor }));

interface ProsePartProps {
  readonly leaf: Leaf;
  /** The level of the heading it stands below. */
  readonly below: number;
}

/** One text of the plan: read at first, written in as soon as it comes near or is gone into. */
export function ProsePart({ leaf, below }: ProsePartProps) {
  const opening = useOpenBlocks(leaf.id);
  const editable = useMayAnswer(leaf.id) || opening !== null;
  const locked = useEditable() && !editable;
  const [frame, near] = useNear();
  const [entered, setEntered] = useState(false);
  const enter = (): void => {
    // What has the focus now goes; its frame holds the place until the editor is there.
    frame.current?.focus();
    setEntered(true);
  };
  return (
    <div
      ref={frame}
      className="plan-prose"
      data-target={leaf.id}
      tabIndex={-1}
      title={locked ? pinWords.locked : undefined}
    >
      {opening !== null && <p className="note">{pinWords.openBlocks}</p>}
      {editable && (near || entered) ? (
        <Suspense fallback={<Reading leaf={leaf} below={below} />}>
          <ProseEditor leaf={leaf.id} label={leaf.label} focused={entered} opening={opening} />
        </Suspense>
      ) : (
        <Reading leaf={leaf} below={below} onEnter={editable ? enter : undefined} />
      )}
      <ProseNotes leaf={leaf} />
    </div>
  );
}

interface ReadingProps extends ProsePartProps {
  readonly onEnter?: (() => void) | undefined;
}

function Reading({ leaf, below, onEnter }: ReadingProps) {
  const answer = useAnswer(leaf.id);
  const text = asRichText(answer);
  const enter = onEnter === undefined ? {} : { tabIndex: 0, onFocus: onEnter };
  return (
    <div className="prose" role="group" aria-label={leaf.label} {...enter}>
      {isBlankRich(text) ? <p className="soft">{words.blank}</p> : <RichTextView text={text} below={below} />}
    </div>
  );
}
