import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** Marks a change that came from elsewhere: it is not sent back and not undone with one's own. */
export const fromOutside = 'fromOutside';

/**
 * Makes the text the one that stands elsewhere, touching no more than what differs, so that the caret stays where it is.
 * In: a transaction on the text as it is, and the text as it should be. Out: the same transaction.
 */
export function outsideChange(tr: Transaction, next: Node): Transaction {
  const blocks = sameBlocks(tr.doc, next) ? tr.doc.childCount : 0;
  if (blocks === 0) replaceDifference(tr, tr.doc, next, 0);
  // From the end: what lies before keeps its place.
  for (let at = blocks - 1, end = tr.doc.content.size; at >= 0; at -= 1) {
    const [mine, theirs] = [tr.doc.child(at), next.child(at)];
    const start = end - mine.nodeSize;
    if (!mine.eq(theirs)) {
      if (mine.sameMarkup(theirs) && !mine.isAtom) replaceDifference(tr, mine, theirs, start + 1);
      else tr.replaceWith(start, end, theirs);
    }
    end = start;
  }
  return tr.setMeta(fromOutside, true).setMeta('addToHistory', false);
}

function sameBlocks(a: Node, b: Node): boolean {
  if (a.childCount !== b.childCount) return false;
  for (let at = 0; at < a.childCount; at += 1)
    if (a.child(at).attrs['id'] !== b.child(at).attrs['id']) return false;
  return true;
}

/** `offset`: where the content of the node begins. */
function replaceDifference(tr: Transaction, from: Node, to: Node, offset: number): void {
  const start = from.content.findDiffStart(to.content);
  const end = from.content.findDiffEnd(to.content);
  if (start === null || end === null) return;
  // Where letters repeat, the two searches overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(offset + start, offset + end.a + overlap, to.slice(start, end.b + overlap));
}
