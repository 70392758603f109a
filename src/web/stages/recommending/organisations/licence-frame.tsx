import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import './licence-case.css';

interface LicenceFrameProps {
  readonly address: string;
  readonly fileName: string;
  /** Whose it is. */
  readonly name: string;
}

/** A licence as it was uploaded: a picture, or a document in the browser's own reader. */
export function LicenceFrame({ address, fileName, name }: LicenceFrameProps) {
  const title = words.licencePicture(name);
  return (
    <div className="stack-small">
      {/\.pdf$/i.test(fileName) ? (
        <iframe className="licence-frame" src={`${address}#navpanes=0&view=FitH`} title={title} />
      ) : (
        <img className="licence-image" src={address} alt={title} />
      )}
      <a href={address} target="_blank" rel="noreferrer">
        {reviewWords.openNew}
      </a>
    </div>
  );
}
