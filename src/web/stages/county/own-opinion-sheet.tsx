import { useState } from 'react';
import type { CountyCase } from '#contract/county.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Loaded } from '../../design/loaded.tsx';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMay } from '../../session/me.ts';
import { OpinionForm } from './opinion-form.tsx';
import { Opinions } from './opinions.tsx';
import { useCountyCase } from './queries.ts';
import { words } from './words.zh.ts';

/** The county's own word on an application: what it said before, and where it speaks now. */
export function OwnOpinionSheet({ head }: { readonly head: ApplicationHead }) {
  const query = useCountyCase(head.id);
  return (
    <div id="opinion">
      <Sheet title={words.sheet}>
        <Loaded query={query}>
          {(given) => (
            <div className="stack">
              <Opinions given={given} />
              <Speak head={head} given={given} />
            </div>
          )}
        </Loaded>
      </Sheet>
    </div>
  );
}

function Speak({ head, given }: { readonly head: ApplicationHead; readonly given: CountyCase }) {
  const mayWrite = useMay('county.write');
  const [saved, setSaved] = useState(false);
  if (given.mayOpine)
    return (
      <>
        {saved && <Notice tone="done">{words.saved}</Notice>}
        <OpinionForm
          // What colleagues wrote meanwhile takes the place of what stood there.
          key={given.opinions[0]?.at ?? ''}
          applicationId={head.id}
          before={given.opinions.find(({ current }) => current)}
          onSaved={() => setSaved(true)}
        />
      </>
    );
  if (!mayWrite) return <p className="soft">{words.readOnly}</p>;
  const { notNow } = words;
  return (
    <p className="soft">
      {head.state === 'submitted' || head.state === 'returned' ? notNow[head.state] : notNow.over}
    </p>
  );
}
