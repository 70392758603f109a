import { useRef, useState, useSyncExternalStore } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { evidenceUploads, uploadEvidence } from './evidence-uploads.ts';
import { UploadLine } from './upload-line.tsx';
import { words } from './words.zh.ts';

/** Endings the chooser of files offers; the server judges by content. */
const accept =
  '.pdf,.png,.jpg,.jpeg,.gif,.bmp,.webp,.tif,.tiff,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.ofd,.wps,.et,.dps';

/** Chooses files, or takes those that are dropped here, and shows how far each has come. */
export function UploadArea({ onAdded }: { readonly onAdded: (item: EvidenceItem) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const uploads = useSyncExternalStore(evidenceUploads.subscribe, evidenceUploads.all);
  const take = (files: FileList | null): void => uploadEvidence([...(files ?? [])], onAdded);
  return (
    <div
      className={over ? 'upload-area upload-area-over' : 'upload-area'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={words.upload}
        onChange={(event) => {
          take(event.target.files);
          // Emptied, so that the same file chosen again is noticed.
          event.target.value = '';
        }}
      />
      <div className="row">
        <Button weight="primary" onClick={() => input.current?.click()}>
          {words.upload}
        </Button>
        <span className="note">{words.uploadHint}</span>
      </div>
      {uploads.length > 0 && (
        <ul className="upload-lines">
          {uploads.map((upload) => (
            <UploadLine key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </div>
  );
}
