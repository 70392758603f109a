import { useState } from 'react';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { CentreType } from '#programme/definition/programme.ts';
import { Button } from '../../../design/button.tsx';
import { startWords as words } from '../words.zh.ts';
import { conditionMaterials } from './materials.ts';
import { IndicatorsOf } from './indicators-of.tsx';
import { StartButton } from './start-button.tsx';
import './start.css';

interface TypeTableProps {
  readonly notices: readonly NoticeIndex[];
  readonly callId: string;
}

/** All centre types, one a column, line by line comparable; on phones one column at a time. */
export function TypeTable({ notices, callId }: TypeTableProps) {
  const [shown, setShown] = useState(notices[0]?.centreType ?? '');
  const columns = notices.map((notice) => ({
    notice,
    type: typeOf(notice),
    conditions: notice.programme.conditions.filter(({ centreType }) => centreType === notice.centreType),
  }));
  const most = Math.max(...columns.map(({ conditions }) => conditions.length));
  const cell = (type: string): string => (type === shown ? 'start-cell start-cell-shown' : 'start-cell');
  return (
    <section className="sheet">
      <div className="start-tabs" role="group" aria-label={words.typeTabs}>
        {columns.map(({ type }) => (
          <Button key={type.id} aria-pressed={type.id === shown} onClick={() => setShown(type.id)}>
            {type.label}
          </Button>
        ))}
      </div>
      <table className="start-types" aria-label={words.compare}>
        <thead>
          <tr>
            <td />
            {columns.map(({ type }) => (
              <th key={type.id} scope="col" className={cell(type.id)}>
                <h2>{type.label}</h2>
                <StartButton callId={callId} type={type} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.what}</th>
            {columns.map(({ type }) => (
              <td key={type.id} className={cell(type.id)}>
                {type.description}
              </td>
            ))}
          </tr>
          {Array.from({ length: most }, (_, at) => (
            <tr key={at}>
              <th scope="row">{words.condition(at + 1)}</th>
              {columns.map(({ type, conditions }) => (
                <td key={type.id} className={cell(type.id)}>
                  {conditions[at]?.text}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.evidence}</th>
            {columns.map(({ type, notice }) => (
              <td key={type.id} className={cell(type.id)}>
                <ul>
                  {conditionMaterials(notice).map((label) => (
                    <li key={label}>{label}</li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.indicators}</th>
            {columns.map(({ type, notice }) => (
              <td key={type.id} className={cell(type.id)}>
                <IndicatorsOf notice={notice} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function typeOf({ programme, centreType }: NoticeIndex): CentreType {
  const found = programme.centreTypes.find(({ id }) => id === centreType);
  return found ?? { id: centreType, label: centreType, description: '' };
}
