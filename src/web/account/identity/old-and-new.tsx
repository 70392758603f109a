import type { ReactNode } from 'react';
import type { IdentityRequestItem } from '#contract/identity.ts';
import { Facts } from '../../design/facts.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { fileAddress } from '../../file-address.ts';
import { causeWords, words } from './words.zh.ts';

interface OldAndNewProps {
  readonly request: IdentityRequestItem;
  /** Is the new licence a link here? It is left out where it is shown beside. */
  readonly link: boolean;
}

/** Name and code as they stand and as they are to be, why, and the new licence to compare them with. */
export function OldAndNew({ request, link }: OldAndNewProps) {
  const { id, formerName, formerUscc, name, uscc, usccReason, cause, word, askedBy, askedAt } = request;
  return (
    <Facts
      facts={[
        { label: words.fullName, value: changed(formerName, name, (text) => text) },
        { label: words.uscc, value: changed(formerUscc, uscc, (text) => <code>{text}</code>) },
        ...(usccReason === null ? [] : [{ label: words.reason, value: usccReason }]),
        { label: words.cause, value: causeWords[cause] },
        { label: words.word, value: word },
        { label: words.askedBy, value: `${askedBy} ${momentWords(askedAt)}`.trim() },
        ...(link ? [{ label: words.newLicence, value: <NewLicenceLink requestId={id} /> }] : []),
      ]}
    />
  );
}

function NewLicenceLink({ requestId }: { readonly requestId: string }) {
  return (
    <a href={fileAddress('correctionLicence', { requestId })} target="_blank" rel="noreferrer">
      {words.see}
    </a>
  );
}

/** Both, where they differ; one where nothing changes. */
function changed(before: string, after: string, show: (text: string) => ReactNode): ReactNode {
  if (before === after) return show(after);
  return (
    <>
      <div className="soft">
        {words.was}：{show(before)}
      </div>
      <div>
        {words.becomes}：<strong>{show(after)}</strong>
      </div>
    </>
  );
}
