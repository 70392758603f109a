import type { RecommendationItem } from '#contract/recommending.ts';
import { dayWords } from '../../../design/moment-words.ts';
import { fileAddress } from '../../../file-address.ts';
import { UploadButton } from '../../../uploads/upload-button.tsx';
import { words } from '../words.zh.ts';

interface SealPartProps {
  readonly applicationId: string;
  readonly seal: RecommendationItem['seal'];
  /** What is done with a finished upload; left out where nothing can be changed. */
  readonly onSent?: (uploadId: string) => Promise<unknown>;
}

/** The scan of the sealed opinion. */
export function SealPart({ applicationId, seal, onSent }: SealPartProps) {
  return (
    <div className="stack-small">
      <strong>{words.seal}</strong>
      {seal === null ? (
        <p className="soft">{words.noSeal}</p>
      ) : (
        <p>
          <a href={fileAddress('opinionSeal', { applicationId })} target="_blank" rel="noreferrer">
            {words.sealFile(seal.fileName, dayWords(seal.filedAt))}
          </a>
        </p>
      )}
      {onSent !== undefined && (
        <div className="row">
          <UploadButton
            label={seal === null ? words.sealUpload : words.sealReplace}
            accept=".pdf,.jpg,.jpeg,.png"
            onSent={onSent}
          />
          <a
            href={fileAddress('paper', { applicationId, file: 'sign.pdf' })}
            target="_blank"
            rel="noreferrer"
          >
            {words.signPages}
          </a>
        </div>
      )}
    </div>
  );
}
