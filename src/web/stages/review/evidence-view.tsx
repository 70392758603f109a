import { Button } from '../../design/button.tsx';
import { fileAddress } from '../../file-address.ts';
import { PaperFrame } from './paper-frame.tsx';
import { PinButton } from './pinning.tsx';
import type { ReviewedLink, ReviewedTarget } from './reviewed-targets.ts';
import { words } from './words.zh.ts';

/** A piece of evidence in its place. */
export interface PlacedLink {
  readonly target: ReviewedTarget;
  readonly link: ReviewedLink;
}

interface EvidenceViewProps {
  readonly applicationId: string;
  readonly placed: PlacedLink;
  readonly at: number;
  readonly all: number;
  readonly onGo: (at: number) => void;
  readonly onBack: () => void;
}

/** One piece of evidence beside what it is to prove; the next one is a press away. */
export function EvidenceView({ applicationId, placed, at, all, onGo, onBack }: EvidenceViewProps) {
  const { target, link } = placed;
  const { item, number, pages } = link;
  return (
    <>
      <div className="row row-apart">
        <Button weight="plain" onClick={onBack}>
          {words.backToList}
        </Button>
        <span className="row">
          <Button weight="plain" disabled={at === 0} onClick={() => onGo(at - 1)}>
            {words.before}
          </Button>
          <span className="note">{words.place(at + 1, all)}</span>
          <Button weight="plain" disabled={at === all - 1} onClick={() => onGo(at + 1)}>
            {words.next}
          </Button>
        </span>
      </div>
      <h3>
        {number} {item.title}
      </h3>
      <p className="review-proves">
        <span className="note">{words.proves}</span> {target.name}
        {target.value !== '' && <strong> {target.value}</strong>}
        <span className="note"> {pagesWords(pages)}</span>
      </p>
      <div className="row">
        <PinButton target={`evidence.${item.id}`} name={item.title} page={pages?.[0]} />
      </div>
      <PaperFrame
        address={fileAddress('evidenceFile', { evidenceId: item.id }, { applicationId })}
        save={fileAddress('evidenceFile', { evidenceId: item.id }, { applicationId, download: '1' })}
        type={item.type}
        title={item.title}
        page={pages?.[0]}
      />
    </>
  );
}

/** Which pages of a file are meant. */
export const pagesWords = (pages: ReviewedLink['pages']): string =>
  pages === null ? words.wholeFile : words.pages(pages[0], pages[1]);
