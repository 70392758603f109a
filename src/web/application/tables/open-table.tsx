import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Table } from '#programme/definition/table.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { TargetFindings } from '../findings/target-findings.tsx';
import { LeafField } from '../fields/leaf-field.tsx';
import { useWorkspace } from '../use-draft.ts';
import { RowEnd } from './row-end.tsx';
import { RowTools } from './row-tools.tsx';
import { useRows } from './use-rows.ts';
import { words } from './words.zh.ts';
import './open-table.css';

/** Does each row bear evidence of its own? Claims do, and rows of which the notice asks it. */
const bearsEvidence = (table: Table, { programme }: NoticeIndex): boolean =>
  table.claims === true ||
  programme.checks.some((check) => check.check === 'rowEvidence' && check.table === table.id);

/** A table of questions, row by row; on phones each row is a card. Findings about the table stand below it. */
export function OpenTable({ table }: { readonly table: Table }) {
  const evidence = useWorkspace(({ notice }) => bearsEvidence(table, notice));
  const rows = useRows(table);
  return (
    <div className="open-table" data-target={table.id} tabIndex={-1}>
      <table aria-label={table.label}>
        <thead>
          <tr>
            <th scope="col" className="open-table-number">
              {words.number}
            </th>
            {table.columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" className={`open-table-${kind.name}`}>
                {label}
              </th>
            ))}
            {evidence && <th scope="col">{words.evidence}</th>}
            {rows.open && (
              <th scope="col">
                <span className="only-read-aloud">{words.tools}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.rows.map((row, at) => (
            <tr key={row} data-target={`${table.id}.${row}`}>
              <td className="open-table-number">{at + 1}</td>
              {table.columns.map(({ id, kind }) => (
                <td key={id} className={`open-table-${kind.name}`}>
                  <Cell id={`${table.id}.${row}.${id}`} />
                </td>
              ))}
              {evidence && (
                <td>
                  <EvidenceMark target={`${table.id}.${row}`} />
                  {table.claims !== true && <TargetFindings target={`${table.id}.${row}`} />}
                </td>
              )}
              {rows.open && (
                <td>
                  <RowTools rows={rows} row={row} name={words.row(table.label, at + 1)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <RowEnd rows={rows} label={table.label} />
      <TargetFindings target={table.id} />
    </div>
  );
}

function Cell({ id }: { readonly id: string }) {
  const leaf = useWorkspace(({ notice }) => notice.leaf(id));
  return leaf ? <LeafField leaf={leaf} label="onPaper" /> : null;
}
