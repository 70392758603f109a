import { useState } from 'react';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { fileAddress } from '../../../file-address.ts';
import { useMay } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { OpinionsDialog } from './opinions-dialog.tsx';

interface BulkBarProps {
  readonly listed: readonly ApplicationHead[];
  readonly selected: readonly ApplicationHead[];
  readonly onSelectAll: (all: boolean) => void;
}

/** What is done for many at once: the same opinion, printing, everything as one zip. */
export function BulkBar({ listed, selected, onSelectAll }: BulkBarProps) {
  const mayWrite = useMay('recommend.write');
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  const calls = [...new Set(listed.map((head) => head.callId))];
  // Files are handed out call by call: with several in the list, its filter chooses one first.
  const callId = calls.length === 1 ? calls[0] : undefined;
  const ids = selected.map(({ id }) => id);
  if (listed.length === 0) return null;
  return (
    <div className="stack-small bulk-bar">
      <div className="row row-apart">
        <div className="row">
          <label className="choice">
            <input
              type="checkbox"
              checked={selected.length === listed.length}
              onChange={(event) => onSelectAll(event.target.checked)}
            />
            {words.selectAll}
          </label>
          <span className="note" role="status">
            {words.selected(selected.length)}
          </span>
        </div>
        <div className="row">
          {mayWrite && (
            <Button disabled={selected.length === 0} onClick={() => setOpen(true)}>
              {words.opinionForAll}
            </Button>
          )}
          {callId !== undefined && selected.length > 0 && (
            <a
              className="button"
              href={fileAddress('summaryFile', { callId, file: 'packs.pdf' }, { ids: ids.join(',') })}
              target="_blank"
              rel="noreferrer"
            >
              {words.printSelected(selected.length)}
            </a>
          )}
          {callId !== undefined && (
            <a className="button" href={fileAddress('summaryFile', { callId, file: 'all.zip' })}>
              {words.allZip}
            </a>
          )}
        </div>
      </div>
      {saved !== null && <Notice tone="done">{words.opinionSaved(saved)}</Notice>}
      {open && <OpinionsDialog selected={selected} onClose={() => setOpen(false)} onSaved={setSaved} />}
    </div>
  );
}
