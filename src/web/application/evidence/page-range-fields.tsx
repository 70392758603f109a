import { useState } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { readPages, type Pages } from './page-range.ts';
import { words } from './words.zh.ts';

interface PageRangeFieldsProps {
  readonly item: EvidenceItem;
  readonly pages: Pages;
  readonly disabled: boolean;
  readonly onSet: (pages: Pages) => void;
}

/** From which page to which; empty means the whole file. Taken over when the field is left. */
export function PageRangeFields({ item, pages, disabled, onSet }: PageRangeFieldsProps) {
  const [from, setFrom] = useState(pages === null ? '' : String(pages[0]));
  const [to, setTo] = useState(pages === null ? '' : String(pages[1]));
  const read = readPages(from, to, item.pages);
  const take = (): void => {
    if (typeof read === 'object' && JSON.stringify(read.pages) !== JSON.stringify(pages)) onSet(read.pages);
  };
  const field = (label: string, value: string, type: (value: string) => void) => (
    <input
      className="input page-number"
      aria-label={`${item.title} ${label}`}
      inputMode="numeric"
      value={value}
      disabled={disabled}
      placeholder={label}
      onChange={(event) => type(event.target.value.replace(/\D/g, ''))}
      onBlur={take}
    />
  );
  return (
    <span className="page-range">
      {field(words.pagesFrom, from, setFrom)}
      {'—'}
      {field(words.pagesTo, to, setTo)}
      {item.pages !== null && <span className="note">/ {words.pages(item.pages)}</span>}
      {read === 'turned' && <span className="field-error">{words.pagesTurned}</span>}
      {read === 'beyond' && <span className="field-error">{words.pagesBeyond(item.pages ?? 0)}</span>}
    </span>
  );
}
