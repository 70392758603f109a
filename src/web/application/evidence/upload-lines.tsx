import { useSyncExternalStore } from 'react';
import { evidenceUploads } from './evidence-uploads.ts';
import { UploadLine } from './upload-line.tsx';
import './evidence.css';

/** How far each piece of evidence that is being uploaded has come. */
export function UploadLines() {
  const uploads = useSyncExternalStore(evidenceUploads.subscribe, evidenceUploads.all);
  if (uploads.length === 0) return null;
  return (
    <ul className="upload-lines">
      {uploads.map((upload) => (
        <UploadLine key={upload.id} upload={upload} />
      ))}
    </ul>
  );
}
