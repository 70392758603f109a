import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import type { Cell, Matrix } from './count-matrix.ts';
import './matrix-table.css';

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly types: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: { readonly region: string; readonly type: string };
  /** A city and a type; both empty shows all again. */
  readonly onChoose: (region: string, type: string) => void;
}

/** Cities by types: a number leads to its applications, what is on its way is only counted. */
export function MatrixTable({ matrix, types, chosen, onChoose }: MatrixTableProps) {
  const regionName = (region: string): string => (region === '' ? reviewWords.provincial : region);
  return (
    <div className="stack-small">
      <p className="note">{words.matrixHint}</p>
      <div className="matrix-frame" tabIndex={0} role="region" aria-label={words.matrix}>
        <table className="matrix" aria-label={words.matrix}>
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {types.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ region, cells, total }) => (
              <tr key={region}>
                <th scope="row">{regionName(region)}</th>
                {types.map(({ id, label }, at) => {
                  const cell = cells[at];
                  const pressed = chosen.region === region && chosen.type === id;
                  return (
                    <td key={id}>
                      <span className="matrix-figure">
                        {cell !== undefined && cell.handedUp > 0 && (
                          <button
                            type="button"
                            className="matrix-count"
                            aria-label={words.cellLabel(regionName(region), label, cell.handedUp)}
                            aria-pressed={pressed}
                            onClick={() => (pressed ? onChoose('', '') : onChoose(region, id))}
                          >
                            {cell.handedUp}
                          </button>
                        )}
                      </span>
                      <Way cell={cell} />
                    </td>
                  );
                })}
                <td className="matrix-total">
                  <span className="matrix-figure">{total.handedUp > 0 && total.handedUp}</span>
                  <Way cell={total} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {[...matrix.totals, matrix.total].map((cell, at) => (
                <td key={types[at]?.id ?? ''}>
                  <span className="matrix-figure">{cell.handedUp}</span>
                  <Way cell={cell} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function Way({ cell }: { readonly cell: Cell | undefined }) {
  if (cell === undefined || cell.onTheWay === 0) return null;
  return <span className="matrix-way">{words.onTheWay(cell.onTheWay)}</span>;
}
