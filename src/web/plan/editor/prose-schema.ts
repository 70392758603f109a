import Bold from '@tiptap/extension-bold';
import Document from '@tiptap/extension-document';
import Heading from '@tiptap/extension-heading';
import Italic from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import Paragraph from '@tiptap/extension-paragraph';
import Subscript from '@tiptap/extension-subscript';
import Superscript from '@tiptap/extension-superscript';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import Text from '@tiptap/extension-text';
import { BlockIds } from './block-ids.ts';

/** What may stand in a list item or a cell, as `programme/answers/rich-text.ts` says. */
const inside = '(paragraph | bulletList | orderedList)+';

/** The named subset of rich text as the editor knows it, without the picture, whose look needs a browser. */
export const proseSchema = [
  Document.extend({ content: '(paragraph | heading | bulletList | orderedList | table | picture)+' }),
  Paragraph,
  Text,
  Heading.configure({ levels: [1, 2, 3, 4, 5, 6] }),
  Bold,
  Italic,
  Subscript,
  Superscript,
  BulletList,
  OrderedList,
  ListItem.extend({ content: inside }),
  ListKeymap,
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: inside }),
  TableHeader.extend({ content: inside }),
  BlockIds,
];
