import type { EvidenceItem } from '#contract/shapes.ts';
import { fileAddress } from '../../file-address.ts';
import { words } from './words.zh.ts';

interface EvidencePreviewProps {
  readonly item: EvidenceItem;
  /** The page to begin with. */
  readonly page?: number | undefined;
}

/** The file in place: a PDF or a picture; anything else is to be saved. */
export function EvidencePreview({ item, page }: EvidencePreviewProps) {
  const address = fileAddress('evidenceFile', { evidenceId: item.id });
  if (item.type === 'application/pdf')
    return (
      <iframe
        className="evidence-preview"
        src={`${address}#navpanes=0&page=${String(page ?? 1)}`}
        title={item.title}
      />
    );
  if (/^image\/(?:png|jpeg|gif|webp|bmp)$/.test(item.type))
    return <img className="evidence-preview-picture" src={address} alt={item.title} />;
  return (
    <p className="note">
      {words.noPreview}{' '}
      <a href={fileAddress('evidenceFile', { evidenceId: item.id }, { download: '1' })}>{words.download}</a>
    </p>
  );
}
