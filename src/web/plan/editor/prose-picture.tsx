import { fileAddress } from '../../file-address.ts';
import { useDraft } from '../../application/use-draft.ts';
import { words } from '../words.zh.ts';

interface ProsePictureProps {
  readonly hash: string;
  /** In mm. */
  readonly width: number;
  readonly caption: string;
}

/** A picture of the prose, as wide as on paper. */
export function ProsePicture({ hash, width, caption }: ProsePictureProps) {
  const { id } = useDraft();
  return (
    <img
      src={fileAddress('picture', { applicationId: id, hash })}
      alt={words.pictureOf(caption)}
      style={{ width: `${String(width)}mm` }}
    />
  );
}
