import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { CopyButton } from '../../design/copy-button.tsx';
import { dayWords } from '../../design/moment-words.ts';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useSignedIn } from '../../session/me.ts';
import { useArrive } from '../../session/use-arrive.ts';
import { words as shellWords } from '../../shell/words.zh.ts';
import { words } from '../words.zh.ts';
import './recovery-codes.css';

/** The codes for the day the phone is lost, made to be printed. They are shown once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const me = useSignedIn();
  const arrive = useArrive();
  const [madeAt] = useState(() => new Date().toISOString());
  return (
    <Sheet>
      <div className="stack">
        <div className="stack no-print">
          <h2>{words.stepPrint}</h2>
          <Notice tone="warns">{words.stepPrintLine}</Notice>
        </div>
        <h3>{words.recoverySheet(shellWords.siteName, me.name, me.username)}</h3>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p className="note">{words.printedOn(dayWords(madeAt))}</p>
        <div className="row no-print">
          <Button onClick={() => window.print()}>{words.print}</Button>
          <CopyButton text={codes.join('\n')} />
          <Button weight="primary" onClick={() => void arrive({ missing: null })}>
            {words.kept}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
