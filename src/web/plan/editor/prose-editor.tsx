import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import type { EditorProps } from '@tiptap/pm/view';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import type { BlockOpening } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { controlId } from '../../application/fields/field-control.ts';
import { useAnswer, useDraft } from '../../application/use-draft.ts';
import { useDesk, type DeskActs } from '../desk.ts';
import { words } from '../words.zh.ts';
import { KnownBlocks } from './known-blocks.ts';
import { OpenBlocks } from './open-blocks-plugin.ts';
import { fromOutside, outsideChange } from './outside-change.ts';
import { pasteHandling } from './paste-handling.ts';
import { Picture } from './picture-view.tsx';
import { proseSchema } from './prose-schema.ts';
import { fromEditor, toEditor } from './rich-text-json.ts';

const extensions = [
  ...proseSchema,
  Picture,
  UndoRedo,
  Gapcursor,
  Dropcursor,
  Placeholder.configure({ placeholder: words.placeholder }),
];

/** The editor's view ends a composition a moment after the browser does, in ms. */
const afterComposing = 60;

interface ProseEditorProps {
  readonly leaf: string;
  readonly label: string;
  /** It was mounted because somebody went into the text. */
  readonly focused: boolean;
  /** Where alone it may be changed; null: anywhere. */
  readonly opening: BlockOpening | null;
}

/** One text of the plan, written in. Each change is an answer; what others change comes in where it belongs. */
export function ProseEditor({ leaf, label, focused, opening }: ProseEditorProps) {
  const draft = useDraft();
  const { acts } = useDesk();
  const answer = useAnswer(leaf);
  /** The answer the editor shows: the one it was given or has given last. */
  const shown = useRef<AnswerInput>(answer);
  const known = useRef<KnownBlocks | null>(null);
  const composed = useRef(false);
  const [content] = useState(() => toEditor(asRichText(answer)));
  const editorProps = useMemo(() => propsOf(leaf, label, acts), [leaf, label, acts]);
  const give = (editor: Editor): void => {
    composed.current = false;
    const text = fromEditor(editor.getJSON());
    const value = (known.current?.restore(text) ?? text) as unknown as AnswerInput;
    shown.current = value;
    draft.type(leaf, value);
  };
  const [used] = useState(() =>
    opening === null ? extensions : [...extensions, OpenBlocks.configure({ opening })],
  );
  const editor = useEditor({
    extensions: used,
    content,
    editorProps,
    autofocus: focused ? 'start' : false,
    enableInputRules: false,
    enablePasteRules: false,
    onCreate: ({ editor: { schema } }) => {
      known.current = new KnownBlocks(schema);
      known.current.learn(asRichText(answer));
    },
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.getMeta(fromOutside) === true) return;
      // What an input method composes is its own until it is done.
      if (changed.view.composing) composed.current = true;
      else give(changed);
    },
    onFocus: ({ editor: entered }) => acts.enter(entered),
    onBlur: ({ editor: left }) => {
      if (composed.current) give(left);
      void draft.queue.flush();
    },
  });
  useEffect(() => {
    if (answer === shown.current || editor.isDestroyed) return;
    shown.current = answer;
    const text = asRichText(answer);
    known.current?.learn(text);
    editor.view.dispatch(outsideChange(editor.state.tr, editor.schema.nodeFromJSON(toEditor(text))));
  }, [answer, editor]);
  const composedThrough = (): void => {
    if (composed.current && !editor.isDestroyed && !editor.view.composing) give(editor);
  };
  return (
    <EditorContent editor={editor} onCompositionEnd={() => setTimeout(composedThrough, afterComposing)} />
  );
}

function propsOf(leaf: string, label: string, acts: DeskActs): EditorProps {
  return {
    attributes: {
      id: controlId(leaf),
      class: 'prose',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-describedby': 'plan-prose-hint',
    },
    ...pasteHandling(acts),
  };
}
