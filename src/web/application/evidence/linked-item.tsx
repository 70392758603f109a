import { useState } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { EvidencePreview } from './evidence-preview.tsx';
import { TargetPins } from '../../pins/target-pins.tsx';
import type { Pages } from './page-range.ts';
import { PageRangeFields } from './page-range-fields.tsx';
import { words } from './words.zh.ts';

interface LinkedItemProps {
  readonly item: EvidenceItem;
  readonly pages: Pages;
  /** Titles of what has the same content. */
  readonly same: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  readonly editable: boolean;
  readonly onMove: (by: number) => void;
  readonly onPages: (pages: Pages) => void;
  readonly onUnlink: () => void;
}

/** One piece of evidence of a target: its pages, its place, a look into it. */
export function LinkedItem(props: LinkedItemProps) {
  const { item, pages, same, first, last, editable, onMove, onPages, onUnlink } = props;
  const [open, setOpen] = useState(false);
  return (
    <li className="linked-item" data-target={`evidence.${item.id}`}>
      <div className="row row-apart">
        <strong>{item.title}</strong>
        <span className="row">
          <Button weight="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.preview}
          </Button>
          {editable && (
            <>
              <Button
                weight="plain"
                disabled={first}
                aria-label={words.up(item.title)}
                onClick={() => onMove(-1)}
              >
                ↑
              </Button>
              <Button
                weight="plain"
                disabled={last}
                aria-label={words.down(item.title)}
                onClick={() => onMove(1)}
              >
                ↓
              </Button>
              <Button weight="plain" onClick={onUnlink}>
                {words.unlink}
              </Button>
            </>
          )}
        </span>
      </div>
      <TargetPins target={`evidence.${item.id}`} />
      {same.length > 0 && <span className="note">{words.sameAs(same.join(words.enumeration))}</span>}
      {item.pages !== null && (
        <PageRangeFields item={item} pages={pages} disabled={!editable} onSet={onPages} />
      )}
      {open && <EvidencePreview item={item} page={pages?.[0]} />}
    </li>
  );
}
