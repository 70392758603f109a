import { useState } from 'react';
import { Button } from '../../../design/button.tsx';
import { fileAddress } from '../../../file-address.ts';
import { words } from '../words.zh.ts';

const texts = [
  { stem: 'letter', label: words.letter },
  { stem: 'announcement', label: words.announcement },
] as const;

/** The texts a unit needs besides 附件4: its letter and what it puts on its website, as Word and to paste. */
export function UnitTexts({ callId }: { readonly callId: string }) {
  return (
    <section className="stack no-print">
      <h2>{words.texts}</h2>
      <p className="note">{words.textsLine}</p>
      {texts.map(({ stem, label }) => (
        <div key={stem} className="row">
          <span>{label}</span>
          <a className="button" href={fileAddress('summaryFile', { callId, file: `${stem}.docx` })}>
            {words.wordFile}
          </a>
          <CopyRich address={fileAddress('summaryFile', { callId, file: `${stem}.html` })} />
        </div>
      ))}
    </section>
  );
}

/** Copies a page with its tables. Where scripts may not, the page opens and people copy it themselves. */
function CopyRich({ address }: { readonly address: string }) {
  const [said, setSaid] = useState<string>(words.copyRich);
  const copy = async (): Promise<void> => {
    try {
      const html = await (await fetch(address)).text();
      const plain = new DOMParser().parseFromString(html, 'text/html').body.textContent;
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      setSaid(words.copiedRich);
    } catch {
      setSaid(words.openRich);
      window.open(address, '_blank', 'noreferrer');
    }
  };
  return (
    <Button onClick={() => void copy()}>
      <span role="status">{said}</span>
    </Button>
  );
}
