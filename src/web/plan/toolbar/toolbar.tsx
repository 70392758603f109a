import { useRef, type KeyboardEvent } from 'react';
import { useDesk } from '../desk.ts';
import { words } from '../words.zh.ts';
import { PictureTool } from './picture-tool.tsx';
import { ToolButton } from './tool-button.tsx';
import { tableTools, textTools } from './tools.ts';
import { useFocusFromText } from './use-focus-from-text.ts';
import { useTransactions } from './use-transactions.ts';
import './toolbar.css';

/** Acts on the text that was written in last. Arrow keys go along it, Alt+F10 leads here from the text, Esc back. */
export function Toolbar({ share }: { readonly share: number | null }) {
  const { editor: entered } = useDesk();
  // A text whose page was left is gone.
  const editor = entered?.isDestroyed === false ? entered : null;
  const bar = useRef<HTMLDivElement>(null);
  useFocusFromText(bar);
  useTransactions(editor);
  const inTable = editor?.isActive('table') === true;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') editor?.commands.focus();
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={bar}
      className="toolbar no-print"
      role="toolbar"
      aria-label={words.toolbar}
      onKeyDown={onKeyDown}
    >
      {/* Until a text was gone into no button takes the focus, yet on phones the row has to be pushed along. */}
      <div className="toolbar-row" tabIndex={editor === null ? 0 : undefined}>
        {textTools.map((group, at) => (
          <span key={at} className="toolbar-group">
            {group.map((tool) => (
              <ToolButton key={tool.label} tool={tool} editor={editor} />
            ))}
          </span>
        ))}
        <PictureTool share={share} usable={editor !== null && !inTable} />
      </div>
      {editor === null && <p className="note">{words.toolbarIdle}</p>}
      {inTable && (
        <div className="toolbar-row" role="group" aria-label={words.tableTools}>
          {tableTools.map((tool) => (
            <ToolButton key={tool.label} tool={tool} editor={editor} />
          ))}
        </div>
      )}
    </div>
  );
}
