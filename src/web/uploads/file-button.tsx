import { useRef } from 'react';
import { Button, type Weight } from '../design/button.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly weight?: Weight;
  readonly busy?: boolean;
  /** Endings the chooser offers; the server judges by content. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Chooses a folder with all that is in it. */
  readonly folder?: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button that opens the chooser of files. */
export function FileButton({
  label,
  weight = 'normal',
  busy = false,
  accept,
  multiple = false,
  folder = false,
  onChosen,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          // React does not know the attribute.
          if (folder) element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        accept={accept}
        multiple={multiple || folder}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that the same file chosen again is noticed.
          currentTarget.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
      <Button weight={weight} busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
