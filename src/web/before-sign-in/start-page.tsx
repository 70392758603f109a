import { Link } from 'react-router';
import { EmptyState } from '../design/empty-state.tsx';
import { LinkButton } from '../design/button.tsx';
import { Loaded } from '../design/loaded.tsx';
import { lastDayWords } from '../design/moment-words.ts';
import { Notice } from '../design/notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Tag } from '../design/tag.tsx';
import { useMe } from '../session/me.ts';
import { useSite, type Site } from '../session/site.ts';
import { words } from './words.zh.ts';
import './start-page.css';

/** What this is, what can be applied for now, and the two doors. */
export function StartPage() {
  const site = useSite();
  const me = useMe();
  const signedIn = me.data ?? null;
  return (
    <div className="start">
      <div className="start-title">
        <h1>{words.startTitle}</h1>
        <p>{words.startLine}</p>
        <div className="row">
          {signedIn === null ? (
            <>
              <LinkButton to="/sign-in" weight="primary">
                {words.signIn}
              </LinkButton>
              <LinkButton to="/register">{words.register}</LinkButton>
            </>
          ) : (
            <>
              <LinkButton to="/home" weight="primary">
                {words.toHome}
              </LinkButton>
              <span className="soft">{words.signedInAs(signedIn.name)}</span>
            </>
          )}
        </div>
      </div>
      <Sheet title={words.callsTitle}>
        <Loaded query={site}>
          {(data) => (
            <>
              {data.needsAdministrator && (
                <Notice tone="warns">
                  {words.needsAdministrator} <Link to="/code">{words.useCode}</Link>
                </Notice>
              )}
              <Calls calls={data.calls} />
            </>
          )}
        </Loaded>
      </Sheet>
      <ul className="start-points">
        {words.startPoints.map(({ title, line }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p className="soft">{line}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Calls({ calls }: { readonly calls: Site['calls'] }) {
  if (calls.length === 0) return <EmptyState title={words.noCalls}>{words.noCallsLine}</EmptyState>;
  return (
    <ul className="start-calls">
      {calls.map(({ id, title, closesAt, open }) => (
        <li key={id}>
          <span className="start-call-title">{title}</span>
          <span className="row">
            <span className="soft">{words.closesOn(lastDayWords(closesAt))}</span>
            <Tag tone={open ? 'done' : 'plain'}>{open ? words.callOpen : words.callClosed}</Tag>
          </span>
        </li>
      ))}
    </ul>
  );
}
