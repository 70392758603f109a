import { useRef } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { ApplicationDeadline } from '../call-time/application-deadline.tsx';
import { NoticeChanges } from '../call-time/notice-changes.tsx';
import { Notice } from '../design/notice.tsx';
import { CorrectionNotice } from '../pins/correction-notice.tsx';
import { OpenWorkspace } from './open-workspace.tsx';
import { PartLinks } from './part-links.tsx';
import { SaveStatus } from './save-state/save-status.tsx';
import { TogetherDoor } from './together/together-door.tsx';
import { useTogether } from './together/use-together.ts';
import { WithColleagues } from './together/with-colleagues.tsx';
import { useWorkspace } from './use-draft.ts';
import { useFillingKeys } from './use-filling-keys.ts';
import { words } from './words.zh.ts';
import './application-frame.css';

/** The frame of every page inside an application: its parts, how it stands with saving, and the part that is open. */
export function ApplicationFrame() {
  const { applicationId = '' } = useParams();
  return (
    <OpenWorkspace applicationId={applicationId}>
      <WithColleagues>
        <Inside />
      </WithColleagues>
    </OpenWorkspace>
  );
}

function Inside() {
  const head = useWorkspace((snapshot) => snapshot.head);
  const returned = useWorkspace(({ returns }) => returns[0]);
  const beside = useTogether(({ tab }) => tab !== null);
  const menu = useRef<HTMLDetailsElement>(null);
  useFillingKeys();
  return (
    <div className={beside ? 'application application-together' : 'application'}>
      <aside className="application-side no-print">
        <Link to="/apply">{words.back}</Link>
        <p className="application-name">
          <strong>{head.centreTypeLabel}</strong>
          <span className="note">{head.callTitle}</span>
        </p>
        <SaveStatus />
        <nav aria-label={words.navigation} className="application-wide">
          <PartLinks />
        </nav>
        <details ref={menu} className="application-narrow">
          <summary>{words.parts}</summary>
          <nav aria-label={words.navigation}>
            <PartLinks onGo={() => menu.current?.removeAttribute('open')} />
          </nav>
        </details>
        <TogetherDoor />
      </aside>
      <div className="application-page">
        {head.state === 'returned' && returned !== undefined && (
          <Notice tone="warns">
            {words.returned}
            {returned.reason}
          </Notice>
        )}
        <CorrectionNotice />
        <ApplicationDeadline head={head} />
        {head.state === 'draft' && <NoticeChanges applicationId={head.id} />}
        <Outlet />
      </div>
    </div>
  );
}
