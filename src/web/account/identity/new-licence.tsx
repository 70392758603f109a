import { UploadButton } from '../../uploads/upload-button.tsx';
import { words as accountWords } from '../words.zh.ts';
import { words } from './words.zh.ts';

/** A file that was sent and is not used yet. */
export interface SentFile {
  readonly uploadId: string;
  readonly fileName: string;
}

interface NewLicenceProps {
  readonly sent: SentFile | null;
  /** Was it asked for and is not there? */
  readonly missing: boolean;
  readonly onSent: (sent: SentFile) => void;
}

/** The new 营业执照, kept until the request is sent. */
export function NewLicence({ sent, missing, onSent }: NewLicenceProps) {
  return (
    <div className="stack-small">
      <UploadButton
        label={sent === null ? words.licence : words.licenceAgain}
        accept=".pdf,.jpg,.jpeg,.png"
        onSent={(uploadId, file) => {
          onSent({ uploadId, fileName: file.name });
          return Promise.resolve();
        }}
      />
      {sent === null ? (
        <p className="note">{accountWords.licenceHint}</p>
      ) : (
        <p role="status">{words.licenceSent(sent.fileName)}</p>
      )}
      {missing && (
        <div className="field-error" role="alert">
          {words.licenceMissing}
        </div>
      )}
    </div>
  );
}
