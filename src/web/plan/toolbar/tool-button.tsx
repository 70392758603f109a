import type { Editor } from '@tiptap/core';
import type { Tool } from './tools.ts';

interface ToolButtonProps {
  readonly tool: Tool;
  /** The text it acts on; null while none was gone into. */
  readonly editor: Editor | null;
}

/** A button of the toolbar; pressing it leaves the caret where it is. */
export function ToolButton({ tool: { label, sign, run, can, on }, editor }: ToolButtonProps) {
  const usable = editor !== null && (can?.(editor) ?? true);
  return (
    <button
      type="button"
      className={sign === undefined ? 'tool' : 'tool tool-sign'}
      aria-label={sign === undefined ? undefined : label}
      title={sign === undefined ? undefined : label}
      data-sign={sign}
      aria-pressed={on === undefined ? undefined : editor !== null && on(editor)}
      disabled={!usable}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor !== null && run(editor)}
    >
      {sign === undefined && label}
    </button>
  );
}
