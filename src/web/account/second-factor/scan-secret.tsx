import { QRCode } from 'antd';
import { CopyButton } from '../../design/copy-button.tsx';
import { words } from '../words.zh.ts';

interface ScanSecretProps {
  readonly uri: string;
  readonly secret: string;
}

/** The secret for the authenticator: to scan, to type, and on the phone itself to tap. */
export function ScanSecret({ uri, secret }: ScanSecretProps) {
  return (
    <div className="stack">
      <p>{words.stepScanLine}</p>
      <div className="row">
        <a href={uri} aria-label={words.qrLabel}>
          <QRCode type="svg" value={uri} size={196} color="#000" bgColor="#fff" errorLevel="M" />
        </a>
        <div className="stack-small">
          <span className="soft">{words.secret}</span>
          <code className="input-code">{secret.match(/.{1,4}/g)?.join(' ') ?? secret}</code>
          <div>
            <CopyButton text={secret} />
          </div>
        </div>
      </div>
    </div>
  );
}
