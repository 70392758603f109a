import type { Editor } from '@tiptap/core';
import { words } from '../words.zh.ts';

/** One button of the toolbar. */
export interface Tool {
  readonly label: string;
  /** What is drawn on it; the label where nothing is. */
  readonly sign?: string;
  readonly run: (editor: Editor) => boolean;
  /** Can it be done where the caret stands? Always where this is left out. */
  readonly can?: (editor: Editor) => boolean;
  /** Is it what the caret stands in? */
  readonly on?: (editor: Editor) => boolean;
}

const mark = (name: 'bold' | 'italic' | 'subscript' | 'superscript', label: string, sign: string): Tool => ({
  label,
  sign,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  can: (editor) => editor.can().toggleMark(name),
  on: (editor) => editor.isActive(name),
});

/** Headings inside a text stand below the official ones; two levels of them look different on paper. */
const heading = (level: 1 | 2, label: string): Tool => ({
  label,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  can: (editor) => editor.can().toggleHeading({ level }),
  on: (editor) => editor.isActive('heading', { level }),
});

export const textTools: readonly (readonly Tool[])[] = [
  [
    {
      label: words.paragraph,
      run: (editor) => editor.chain().focus().setParagraph().run(),
      on: (editor) => editor.isActive('paragraph') && !editor.isActive('listItem'),
    },
    heading(1, words.heading1),
    heading(2, words.heading2),
  ],
  [
    mark('bold', words.bold, 'B'),
    mark('italic', words.italic, 'I'),
    mark('subscript', words.subscript, 'x₂'),
    mark('superscript', words.superscript, 'x²'),
  ],
  [
    {
      label: words.bullets,
      sign: '•',
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      can: (editor) => editor.can().toggleBulletList(),
      on: (editor) => editor.isActive('bulletList'),
    },
    {
      label: words.numbers,
      sign: '1.',
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      can: (editor) => editor.can().toggleOrderedList(),
      on: (editor) => editor.isActive('orderedList'),
    },
  ],
  [
    {
      label: words.undo,
      sign: '↶',
      run: (editor) => editor.chain().focus().undo().run(),
      can: (editor) => editor.can().undo(),
    },
    {
      label: words.redo,
      sign: '↷',
      run: (editor) => editor.chain().focus().redo().run(),
      can: (editor) => editor.can().redo(),
    },
    {
      label: words.table,
      run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      can: (editor) => !editor.isActive('table') && !editor.isActive('listItem'),
    },
  ],
];

type TableAct =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'mergeCells'
  | 'splitCell'
  | 'toggleHeaderRow'
  | 'deleteTable';

const tableAct = (act: TableAct, label: string): Tool => ({
  label,
  run: (editor) => editor.chain().focus()[act]().run(),
  can: (editor) => editor.can()[act](),
});

/** Shown while the caret stands in a table. */
export const tableTools: readonly Tool[] = [
  tableAct('addRowBefore', words.rowAbove),
  tableAct('addRowAfter', words.rowBelow),
  tableAct('addColumnBefore', words.columnLeft),
  tableAct('addColumnAfter', words.columnRight),
  tableAct('deleteRow', words.removeRow),
  tableAct('deleteColumn', words.removeColumn),
  tableAct('mergeCells', words.merge),
  tableAct('splitCell', words.split),
  tableAct('toggleHeaderRow', words.headRow),
  tableAct('deleteTable', words.removeTable),
];
