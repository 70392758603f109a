import type { EvidenceItem } from '#contract/shapes.ts';
import { DropArea } from '../../uploads/drop-area.tsx';
import { FileButton } from '../../uploads/file-button.tsx';
import { uploadEvidence } from './evidence-uploads.ts';
import { UploadLines } from './upload-lines.tsx';
import { words } from './words.zh.ts';

/** Endings the chooser of files offers; the server judges by content. */
const accept =
  '.pdf,.png,.jpg,.jpeg,.gif,.bmp,.webp,.tif,.tiff,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.ofd,.wps,.et,.dps';

/** Chooses files, or takes those that are dropped here, and shows how far each has come. */
export function UploadArea({ onAdded }: { readonly onAdded: (item: EvidenceItem) => void }) {
  const take = (files: readonly File[]): void => uploadEvidence([...files], onAdded);
  return (
    <DropArea onDropped={(dropped) => take([...dropped.files])}>
      <div className="row">
        <FileButton label={words.upload} weight="primary" accept={accept} multiple onChosen={take} />
        <span className="note">{words.uploadHint}</span>
      </div>
      <UploadLines />
    </DropArea>
  );
}
