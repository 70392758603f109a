import { tellError } from '../tell-error.ts';
import { Notice } from './notice.tsx';

/** What went wrong with an act or a question, as the sentence that says what to do. Nothing while all is well. */
export function RefusalNotice({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  return <Notice tone="refuses">{tellError(error).sentence}</Notice>;
}
