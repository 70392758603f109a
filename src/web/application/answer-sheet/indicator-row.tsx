import type { Indicator } from '#programme/definition/outline.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { controlId } from '../fields/field-control.ts';
import { LeafField } from '../fields/leaf-field.tsx';
import { useWorkspace } from '../use-draft.ts';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  /** The label of the group where its first row begins. */
  readonly group: { readonly label: string; readonly rows: number } | null;
}

/** One line of the 应答表. */
export function IndicatorRow({ indicator, group }: IndicatorRowProps) {
  const id = `indicator.${indicator.key}`;
  const leaf = useWorkspace(({ notice }) => notice.leaf(id));
  if (leaf === undefined) return null;
  return (
    <tr>
      {group !== null && (
        <th scope="rowgroup" rowSpan={group.rows} className="answer-sheet-group">
          {group.label}
        </th>
      )}
      <td>
        <label htmlFor={controlId(id)}>{indicator.label}</label>
      </td>
      <td className="answer-sheet-unit">{indicator.unit}</td>
      <td className="answer-sheet-answer">
        <LeafField leaf={leaf} label="elsewhere" />
      </td>
      <td className="answer-sheet-evidence">
        <EvidenceMark target={id} />
      </td>
    </tr>
  );
}
