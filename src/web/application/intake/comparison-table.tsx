import { useState } from 'react';
import type { IntakeLine } from '#contract/intake.ts';
import { Button } from '../../design/button.tsx';
import { DataTable, type Column } from '../../design/data-table.tsx';
import { Tag } from '../../design/tag.tsx';
import { BeforeAfter } from '../together/before-after.tsx';
import { words } from './words.zh.ts';
import '../together/together.css';

/** So many lines are shown at first, and with each press. */
const portion = 60;

interface ComparisonTableProps {
  readonly lines: readonly IntakeLine[];
  readonly editable: boolean;
  readonly takable: (line: IntakeLine) => boolean;
  readonly isTicked: (line: IntakeLine) => boolean;
  readonly onTick: (line: IntakeLine, on: boolean) => void;
}

/** The comparison line by line. */
export function ComparisonTable({ lines, editable, takable, isTicked, onTick }: ComparisonTableProps) {
  const [most, setMost] = useState(portion);
  const { columns: titles } = words;
  const columns: Column<IntakeLine>[] = [
    {
      key: 'take',
      title: titles.take,
      width: '56px',
      cell: (line) =>
        editable && takable(line) ? (
          <label className="intake-tick">
            <input
              type="checkbox"
              checked={isTicked(line)}
              onChange={(event) => onTick(line, event.target.checked)}
            />
            <span className="only-read-aloud">{words.takeLine(line.label)}</span>
          </label>
        ) : null,
    },
    { key: 'label', title: titles.label, width: '24%', cell: ({ label }) => label },
    { key: 'inFile', title: titles.inFile, cell: (line) => <InFile line={line} /> },
    { key: 'inForm', title: titles.inForm, width: '22%', cell: (line) => shortened(line.inForm) },
    {
      key: 'similarity',
      title: titles.similarity,
      figures: true,
      width: '72px',
      cell: ({ similarity }) => (similarity === null ? null : `${String(Math.round(similarity * 100))}%`),
    },
    { key: 'state', title: titles.state, width: '128px', cell: (line) => <State line={line} /> },
  ];
  return (
    <>
      <DataTable
        label={words.table}
        columns={columns}
        rows={lines.slice(0, most)}
        rowKey={({ field }) => field}
        empty={<p className="soft">{words.nothingShown}</p>}
      />
      {lines.length > most && (
        <Button weight="plain" onClick={() => setMost(most + portion)}>
          {words.more(Math.min(portion, lines.length - most))}
        </Button>
      )}
    </>
  );
}

/** A text of some length stands there by its beginning. */
function shortened(text: string | null): string {
  if (text === null) return words.blank;
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}……` : text;
}

function InFile({ line: { prose, inFile, inForm, source } }: { readonly line: IntakeLine }) {
  return (
    <div className="stack-small">
      <span>{shortened(inFile)}</span>
      {prose && inFile !== null && (
        <details>
          <summary>{words.prose}</summary>
          <div className="intake-prose">
            <BeforeAfter before={inForm ?? ''} after={inFile} />
          </div>
        </details>
      )}
      {source !== '' && <span className="note">{words.source(source)}</span>}
    </div>
  );
}

function State({ line: { state, doubts, taken, open } }: { readonly line: IntakeLine }) {
  const tone = state === 'low' || state === 'changed' ? 'warns' : state === 'same' ? 'done' : 'plain';
  return (
    <div className="stack-small">
      <span>
        <Tag tone={tone}>{taken && state === 'same' ? words.takenTag : words.states[state]}</Tag>
      </span>
      {doubts.map((doubt) => (
        <span key={doubt} className="note">
          {words.doubts[doubt] ?? doubt}
        </span>
      ))}
      {!open && <span className="note">{words.lockedTag}</span>}
    </div>
  );
}
