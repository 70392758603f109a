import { useState } from 'react';
import type { CountyCase } from '#contract/county.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useAskBeforeLeaving } from '../../design/use-ask-before-leaving.ts';
import { useMay } from '../../session/me.ts';
import { OpinionForm } from './opinion-form.tsx';
import type { OpinionDraft } from './opinion-draft.ts';
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

/** What is being written is kept here, whatever the server says meanwhile: also that nothing may be said any more. */
function Speak({ head, given }: { readonly head: ApplicationHead; readonly given: CountyCase }) {
  const mayWrite = useMay('county.write');
  const [draft, setDraft] = useState<OpinionDraft | null>(null);
  useAskBeforeLeaving(draft !== null);
  if (given.mayOpine)
    return <OpinionForm applicationId={head.id} given={given} draft={draft} onDraft={setDraft} />;
  if (!mayWrite) return <p className="soft">{words.readOnly}</p>;
  const { notNow } = words;
  return (
    <>
      <p className="soft">
        {head.state === 'submitted' || head.state === 'returned' ? notNow[head.state] : notNow.over}
      </p>
      {draft !== null && draft.text !== '' && (
        <Notice tone="warns">
          <p>{words.notSaved}</p>
          <p className="review-said">{draft.text}</p>
          <Button weight="plain" onClick={() => setDraft(null)}>
            {words.dropMine}
          </Button>
        </Notice>
      )}
    </>
  );
}
