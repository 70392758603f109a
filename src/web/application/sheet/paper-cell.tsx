import type { FormCell } from '#programme/views/form-view.ts';
import { controlId } from '../fields/field-control.ts';
import { LeafField } from '../fields/leaf-field.tsx';
import { OpenTable } from '../tables/open-table.tsx';
import type { LabelRole } from './label-roles.ts';
import { words } from './words.zh.ts';

interface PaperCellProps {
  readonly cell: FormCell;
  readonly role: LabelRole | null;
  /** Does a printed label name this cell's field? */
  readonly named: boolean;
}

/** What one cell of an official table holds, as a form. */
export function PaperCell({ cell, role, named }: PaperCellProps) {
  switch (cell.type) {
    case 'label':
      return role?.role === 'names' ? (
        <label htmlFor={controlId(role.leaf)}>{cell.text}</label>
      ) : (
        <>{cell.text}</>
      );
    case 'derived':
      return <span className="paper-derived">{cell.text}</span>;
    case 'field':
      return (
        <LeafField
          leaf={cell.leaf}
          label={named ? 'elsewhere' : 'onPaper'}
          hint={cell.hint}
          number={cell.number}
        />
      );
    case 'fieldWithRows':
      return (
        <div className="stack-small">
          <LeafField leaf={cell.leaf} label={named ? 'elsewhere' : 'onPaper'} />
          <p className="paper-aside">{words.measurable}</p>
          <OpenTable table={cell.table} />
        </div>
      );
    case 'opinion':
      return (
        <div className="paper-opinion">
          <p>{cell.text}</p>
          {cell.signatures.map((line, at) => (
            <p key={at} className="paper-signature">
              {line}
            </p>
          ))}
          <p className="paper-aside">{words.onPaperOnly}</p>
        </div>
      );
  }
}
