import { words } from './words.zh.ts';

interface PaperFrameProps {
  readonly address: string;
  /** Where it is saved from, for what a browser cannot show. */
  readonly save?: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
  readonly page?: number | undefined;
}

/** A PDF or a picture in place; on phones, which show no PDF in a page, and for other files the way to it. */
export function PaperFrame({ address, save, type, title, page }: PaperFrameProps) {
  const pdf = type === 'application/pdf';
  const picture = /^image\/(?:png|jpeg|gif|webp|bmp)$/.test(type);
  return (
    <>
      {picture && <img className="review-picture" src={address} alt={title} />}
      {pdf && (
        <iframe
          key={address}
          className="review-frame"
          src={`${address}#navpanes=0&view=FitH&page=${String(page ?? 1)}`}
          title={title}
        />
      )}
      <p className="review-open">
        <a href={pdf || picture ? address : (save ?? address)} target="_blank" rel="noreferrer">
          {words.openNew}
        </a>
      </p>
    </>
  );
}
