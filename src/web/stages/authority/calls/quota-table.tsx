import { useState } from 'react';
import type { CallSetUp, QuotaItem, UnitOfCall } from '#contract/call-time.ts';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { Tag } from '../../../design/tag.tsx';
import { QuotaCell } from './quota-cell.tsx';
import { words } from './words.zh.ts';

interface QuotaTableProps {
  readonly callId: string;
  readonly units: CallSetUp['units'];
  readonly mayWrite: boolean;
}

/** Units by type: how many each may recommend, and how many it has. */
export function QuotaTable({ callId, units, mayWrite }: QuotaTableProps) {
  const some = units.some(({ takesPart }) => !takesPart);
  const [all, setAll] = useState(false);
  const types = units[0]?.quotas ?? [];
  return (
    <div className="stack">
      <p className="note">{words.quotasLead}</p>
      {some && (
        <label className="choice">
          <input type="checkbox" checked={!all} onChange={(event) => setAll(!event.target.checked)} />
          {words.hideNoPart}
        </label>
      )}
      <DataTable
        label={words.quotas}
        rows={units.filter(({ takesPart }) => all || takesPart)}
        rowKey={({ unitId }) => unitId}
        empty={null}
        columns={[
          {
            key: 'unit',
            title: words.unit,
            cell: ({ unitName, takesPart }) => (
              <>
                {unitName} {!takesPart && <Tag>{words.noPart}</Tag>}
              </>
            ),
          },
          ...types.map((type) => quotaColumn(callId, type, mayWrite)),
        ]}
      />
    </div>
  );
}

const quotaColumn = (
  callId: string,
  { centreType, centreTypeLabel }: QuotaItem,
  mayWrite: boolean,
): Column<UnitOfCall> => ({
  key: centreType,
  title: centreTypeLabel,
  width: '170px',
  cell: (unit) => {
    const item = unit.quotas.find((one) => one.centreType === centreType);
    if (item === undefined || !unit.takesPart) return null;
    // Typed anew when the server has another number.
    return <QuotaCell key={String(item.quota)} callId={callId} unit={unit} item={item} mayWrite={mayWrite} />;
  },
});
