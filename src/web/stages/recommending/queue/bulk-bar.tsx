import { useState } from 'react';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { fileAddress } from '../../../file-address.ts';
import { useMay } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { OpinionsDialog } from './opinions-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';

interface BulkBarProps {
  readonly listed: readonly ApplicationHead[];
  readonly selected: readonly ApplicationHead[];
  readonly onSelectAll: (all: boolean) => void;
}

/** What is done for many at once: the same opinion, printing, everything as one zip. */
export function BulkBar({ listed, selected, onSelectAll }: BulkBarProps) {
  const mayWrite = useMay('recommend.write');
  const [open, setOpen] = useState<'opinions' | 'print' | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const calls = [...new Set(listed.map(({ callId }) => callId))];
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
            <Button disabled={selected.length === 0} onClick={() => setOpen('opinions')}>
              {words.opinionForAll}
            </Button>
          )}
          <Button disabled={selected.length === 0} onClick={() => setOpen('print')}>
            {words.printSelected}
          </Button>
          {calls.length === 1 && calls[0] !== undefined && (
            <a className="button" href={fileAddress('summaryFile', { callId: calls[0], file: 'all.zip' })}>
              {words.allZip}
            </a>
          )}
        </div>
      </div>
      {saved !== null && <Notice tone="done">{words.opinionSaved(saved)}</Notice>}
      {open === 'opinions' && (
        <OpinionsDialog selected={selected} onClose={() => setOpen(null)} onSaved={setSaved} />
      )}
      {open === 'print' && <PrintDialog selected={selected} onClose={() => setOpen(null)} />}
    </div>
  );
}
