import { useRef } from 'react';
import { useDesk } from '../desk.ts';
import { words } from '../words.zh.ts';

interface PictureToolProps {
  /** How much of a picture has arrived; null while none is on its way. */
  readonly share: number | null;
  /** May a picture stand where the caret is? */
  readonly usable: boolean;
}

/** Chooses a picture, which is uploaded and put where the caret is. */
export function PictureTool({ share, usable }: PictureToolProps) {
  const { acts } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="toolbar-group">
      <input
        ref={input}
        type="file"
        hidden
        accept=".png,.jpg,.jpeg"
        aria-label={words.picture}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that the same file chosen again is noticed.
          event.target.value = '';
          if (file !== undefined) acts.insertPicture(file);
        }}
      />
      <button
        type="button"
        className="tool"
        disabled={!usable || share !== null}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => input.current?.click()}
      >
        {words.picture}
      </button>
      {share !== null && (
        <span className="note" role="status">
          {words.uploading(Math.floor(share * 100))}
        </span>
      )}
    </span>
  );
}
