import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { fileAddress } from '../../file-address.ts';
import { useDraft } from '../use-draft.ts';
import { words } from './words.zh.ts';

/** The printed page beside the form: the draft as it is saved. */
export function PrintPane({ file }: { readonly file: string }) {
  const { id, queue } = useDraft();
  const [made, setMade] = useState(0);
  const address = fileAddress('paper', { applicationId: id, file }, { made: String(made) });
  const renew = async (): Promise<void> => {
    await queue.flush();
    setMade(made + 1);
  };
  return (
    <aside className="print-pane no-print" aria-label={words.print}>
      <div className="row">
        <Button onClick={() => void renew()}>{words.refreshPrint}</Button>
        <a href={address} target="_blank" rel="noreferrer">
          {words.openPrint}
        </a>
      </div>
      <iframe key={made} src={`${address}#navpanes=0&view=FitH`} title={words.print} />
    </aside>
  );
}
