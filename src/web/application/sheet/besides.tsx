import type { Leaf } from '#programme/answers/leaf.ts';
import { Sheet } from '../../design/sheet.tsx';
import { LeafField } from '../fields/leaf-field.tsx';
import { words } from './words.zh.ts';

/** Questions without a cell on the paper, each with why it is asked. */
export function Besides({ leaves }: { readonly leaves: readonly Leaf[] }) {
  if (leaves.length === 0) return null;
  return (
    <Sheet title={words.besides}>
      <div className="paper-besides">
        {leaves.map((leaf) => (
          <div key={leaf.id} className={leaf.limit === undefined ? undefined : 'paper-besides-wide'}>
            <LeafField leaf={leaf} label="shown" />
            <p className="note">{words.besidesPlace(leaf.path[0] ?? '')}</p>
          </div>
        ))}
      </div>
    </Sheet>
  );
}
