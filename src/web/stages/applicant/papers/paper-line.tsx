import { Button } from '../../../design/button.tsx';
import { fileAddress } from '../../../file-address.ts';
import type { PaperItem } from '../queries.ts';
import { paperWords as words } from '../words.zh.ts';

interface PaperLineProps {
  readonly paper: PaperItem;
  readonly applicationId: string;
  readonly shown: boolean;
  readonly onShow: () => void;
}

/** One paper: its code or that it is a draft, and its files. */
export function PaperLine({ paper: { paper, label, code }, applicationId, shown, onShow }: PaperLineProps) {
  return (
    <li className="paper-line">
      <div>
        <strong>{label}</strong>
        <p className="note">{code === null ? words.draft : `${words.code} ${code}`}</p>
      </div>
      <div className="row">
        <span className="paper-show">
          <Button aria-pressed={shown} aria-label={words.preview(label)} onClick={onShow}>
            {words.see}
          </Button>
        </span>
        <a
          className="button"
          href={fileAddress('paper', { applicationId, file: `${paper}.pdf` })}
          target="_blank"
          rel="noreferrer"
        >
          {words.pdf}
          <span className="only-read-aloud">{label}</span>
        </a>
        <a
          className="button"
          href={fileAddress('paper', { applicationId, file: `${paper}.docx` }, { download: '1' })}
        >
          {words.word}
          <span className="only-read-aloud">{label}</span>
        </a>
      </div>
    </li>
  );
}
