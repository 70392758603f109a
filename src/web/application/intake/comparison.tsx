import { useState, type ReactNode } from 'react';
import type { IntakeItem, IntakeLine } from '#contract/intake.ts';
import { Button } from '../../design/button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Sheet } from '../../design/sheet.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { words } from './words.zh.ts';

type Filter = 'all' | IntakeLine['state'] | 'unmatched';
const filters = ['all', 'new', 'changed', 'low', 'missing', 'same'] as const;

interface ComparisonProps {
  readonly item: IntakeItem;
  readonly editable: boolean;
  readonly busy: boolean;
  readonly onAccept: (fields: ReadonlySet<string>) => void;
  /** The way back, where something is taken. */
  readonly undo: ReactNode;
}

/** May a line be taken now? */
const takable = ({ state, open }: IntakeLine): boolean => open && state !== 'same' && state !== 'missing';

/** What the files say beside what the form says, with a tick for each that may be taken. */
export function Comparison({ item, editable, busy, onAccept, undo }: ComparisonProps) {
  const [filter, setFilter] = useState<Filter>('all');
  // What somebody ticked or unticked by hand; the others stand as they are proposed.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (line: IntakeLine): boolean => takable(line) && (byHand.get(line.field) ?? line.ticked);
  const ticked = new Set(item.lines.filter(isTicked).map(({ field }) => field));
  const shown = item.lines.filter(({ state }) => filter === 'all' || filter === state);
  const tick = (lines: readonly IntakeLine[], on: boolean): void =>
    setByHand(new Map([...byHand, ...lines.map(({ field }) => [field, on] as const)]));
  const chip = (value: Filter, label: string, count: number) => (
    <button
      key={value}
      type="button"
      className="intake-chip"
      aria-pressed={filter === value}
      onClick={() => setFilter(value)}
    >
      {words.count(label, count)}
    </button>
  );
  return (
    <Sheet title={words.compared(item.files.join('、'))}>
      <div className="stack">
        <p className="note">{words.readBy(item.readBy, momentWords(item.readAt))}</p>
        <div className="row" role="group" aria-label={words.filters}>
          {filters.map((value) => chip(value, words.filter[value], countOf(item, value)))}
          {chip('unmatched', words.unmatchedFilter, item.unmatched.length)}
        </div>
        {editable && (
          <div className="row">
            <Button
              weight="primary"
              busy={busy}
              disabled={ticked.size === 0}
              onClick={() => onAccept(ticked)}
            >
              {words.accept(ticked.size)}
            </Button>
            {filter !== 'unmatched' && (
              <>
                <Button weight="plain" onClick={() => tick(shown, true)}>
                  {words.tickShown}
                </Button>
                <Button weight="plain" onClick={() => tick(shown, false)}>
                  {words.untickShown}
                </Button>
              </>
            )}
            {undo}
          </div>
        )}
        {filter === 'unmatched' ? (
          <Unmatched item={item} />
        ) : (
          <ComparisonTable
            key={filter}
            lines={shown}
            editable={editable}
            takable={takable}
            isTicked={isTicked}
            onTick={(line, on) => tick([line], on)}
          />
        )}
      </div>
    </Sheet>
  );
}

const countOf = ({ lines }: IntakeItem, filter: (typeof filters)[number]): number =>
  filter === 'all' ? lines.length : lines.filter(({ state }) => state === filter).length;

function Unmatched({ item: { unmatched } }: { readonly item: IntakeItem }) {
  if (unmatched.length === 0) return <p className="soft">{words.nothingUnmatched}</p>;
  return (
    <div className="stack-small">
      <h3>{words.unmatched}</h3>
      <p className="soft">{words.unmatchedLine}</p>
      <ul className="intake-unmatched">
        {unmatched.map(({ text, source }, at) => (
          <li key={at}>
            {text} <span className="note">{words.source(source)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
