import { Link } from 'react-router';
import type { CountyCase } from '#contract/county.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { Loaded } from '../../design/loaded.tsx';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { ReasonButton } from '../review/reason-button.tsx';
import { Opinions } from './opinions.tsx';
import { refreshCounty, useCountyCase } from './queries.ts';
import { words } from './words.zh.ts';

/** What the county said, before the unit that recommends; nothing where counties have no part in it. */
export function UnitCountySheet({ head }: { readonly head: ApplicationHead }) {
  const query = useCountyCase(head.id);
  if (query.data !== undefined && !hasPart(query.data)) return null;
  return (
    <Sheet title={words.sheet}>
      <Loaded query={query}>
        {(given) => (
          <div className="stack">
            <Opinions given={given} />
            {given.mayPassOver && <Waiting head={head} given={given} />}
          </div>
        )}
      </Loaded>
    </Sheet>
  );
}

/** Have counties a part in it: do they come first, or did one speak or was passed over? */
const hasPart = ({ first, opinions, passedOver }: CountyCase): boolean =>
  first || opinions.length > 0 || passedOver !== null;

function Waiting({ head, given }: { readonly head: ApplicationHead; readonly given: CountyCase }) {
  const { office } = given;
  return (
    <>
      <Notice tone="warns">
        {office === null ? (
          <>
            {words.unplaced} <Link to="/recommend/office#counties">{words.toPlace}</Link>
          </>
        ) : head.state === 'sealed' ? (
          words.waits(office.name)
        ) : (
          words.waitsForSeals(office.name)
        )}
      </Notice>
      <div>
        <ReasonButton
          label={words.passOver}
          title={words.passOverTitle}
          line={words.passOverLine}
          weight="normal"
          onReason={async (reason) => {
            await api.county.passOver({ applicationId: head.id, reason });
            await refreshCounty();
          }}
        />
      </div>
    </>
  );
}
