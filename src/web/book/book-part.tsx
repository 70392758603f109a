import type { BookStanding } from '#contract/evidence-book.ts';
import { Button } from '../design/button.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Notice } from '../design/notice.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { fileAddress } from '../file-address.ts';
import { useAskForBook, useBook } from './use-book.ts';
import { words } from './words.zh.ts';
import './book.css';

interface BookPartProps {
  readonly applicationId: string;
  /** May the one who looks take the whole as a package? */
  readonly archive?: boolean;
  /** One line of links, beside other papers. */
  readonly compact?: boolean;
}

/** The evidence book of what was submitted: how far it is, then the way to it and what is to be known of it. */
export function BookPart({ applicationId, archive = false, compact = false }: BookPartProps) {
  const book = useBook(applicationId);
  return (
    <div className="stack-small book-part">
      <Loaded query={book}>
        {(standing) => (
          <Standing standing={standing} applicationId={applicationId} archive={archive} compact={compact} />
        )}
      </Loaded>
    </div>
  );
}

interface StandingProps extends Required<BookPartProps> {
  readonly standing: BookStanding;
}

function Standing({ standing, ...part }: StandingProps) {
  const { applicationId, compact } = part;
  switch (standing.state) {
    case 'draft':
      return <p className="note">{words.draft}</p>;
    case 'unasked':
      return (
        <>
          <p className="note">
            {compact && `${words.title}：`}
            {words.unasked}
          </p>
          <AskAgain applicationId={applicationId} label={words.now} />
        </>
      );
    case 'waiting':
      return (
        <p className="note" role="status">
          {compact && `${words.title}：`}
          {words.waiting}
        </p>
      );
    case 'making':
      return (
        <>
          <p className="note" role="status">
            {compact && `${words.title}：`}
            {words.making(standing.done, standing.of)}
          </p>
          <progress
            aria-label={words.progress}
            max={Math.max(1, standing.of)}
            {...(standing.of > 0 && { value: standing.done })}
          />
        </>
      );
    case 'failed':
      return (
        <>
          <Notice tone="warns">{words.failed[standing.reason]}</Notice>
          {standing.reason === 'stopped' && <AskAgain applicationId={applicationId} label={words.again} />}
        </>
      );
    case 'ready':
      return compact ? <ReadyLine book={standing} {...part} /> : <Ready book={standing} {...part} />;
  }
}

function AskAgain({ applicationId, label }: { readonly applicationId: string; readonly label: string }) {
  const ask = useAskForBook(applicationId);
  return (
    <>
      {ask.error !== null && <RefusalNotice error={ask.error} />}
      <div>
        <Button busy={ask.isPending} onClick={() => ask.mutate()}>
          {label}
        </Button>
      </div>
    </>
  );
}

interface ReadyProps extends Required<BookPartProps> {
  readonly book: Extract<BookStanding, { state: 'ready' }>;
}

function ReadyLine({ book: { pages, bytes, remarks }, applicationId, archive }: ReadyProps) {
  return (
    <>
      <p className="row note">
        <a href={fileAddress('evidenceBook', { applicationId })} target="_blank" rel="noreferrer">
          {words.line(pages, words.megabytes(bytes))}
        </a>
        {archive && <a href={fileAddress('package', { applicationId })}>{words.archive}</a>}
      </p>
      <Remarks remarks={remarks} />
    </>
  );
}

function Ready({ book: { files, pages, bytes, remarks }, applicationId, archive }: ReadyProps) {
  return (
    <>
      <p className="note" role="status">
        {words.ready(files, pages, words.megabytes(bytes))}
      </p>
      <div className="row">
        <a
          className="button"
          href={fileAddress('evidenceBook', { applicationId })}
          target="_blank"
          rel="noreferrer"
        >
          {words.open}
        </a>
        <a className="button" href={fileAddress('evidenceBook', { applicationId }, { download: '1' })}>
          {words.save}
        </a>
        {archive && (
          <a className="button" href={fileAddress('package', { applicationId })}>
            {words.archive}
          </a>
        )}
      </div>
      {archive && <p className="note">{words.archiveHint}</p>}
      <Remarks remarks={remarks} />
    </>
  );
}

/** What came into the book otherwise than as it is. */
function Remarks({ remarks }: { readonly remarks: ReadyProps['book']['remarks'] }) {
  if (remarks.length === 0) return null;
  return (
    <details>
      <summary>{words.remarks(remarks.length)}</summary>
      <ul>
        {remarks.map(({ number, title, bound, reason }) => (
          <li key={number}>
            {words.remark(number, title)}：{!bound && <strong>{words.notBound}：</strong>}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
