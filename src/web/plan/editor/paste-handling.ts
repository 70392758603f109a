import type { EditorProps } from '@tiptap/pm/view';
import type { DeskActs } from '../desk.ts';
import { officeHtml } from '../paste/office-html.ts';
import { tidySlice } from '../paste/tidy-slice.ts';

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** How an editor takes what is pasted or dropped: office text tidied, pictures uploaded, what is lost told. */
export function pasteHandling(acts: DeskActs): EditorProps {
  const take = (data: DataTransfer | null): boolean => {
    const pictures = [...(data?.files ?? [])].filter(isPicture);
    // Word lays a picture of the whole beside its text: there the text is meant.
    if (pictures.length === 0 || data?.types.includes('text/html') === true) return false;
    for (const picture of pictures) acts.insertPicture(picture);
    return true;
  };
  return {
    transformPastedHTML: (pasted) => {
      const { html, lost } = officeHtml(pasted);
      acts.tellLost(lost);
      return html;
    },
    transformPasted: tidySlice,
    handlePaste: (_, { clipboardData }) => take(clipboardData),
    handleDrop: (_, { dataTransfer }, __, moved) => !moved && take(dataTransfer),
  };
}
