import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loaded } from '../design/loaded.tsx';
import { Loading } from '../design/loading.tsx';
import { EndedSessionDialog } from '../session/ended-session-dialog.tsx';
import { IdleNotice } from '../session/idle-notice.tsx';
import { useMe } from '../session/me.ts';
import { nextStep } from '../session/next-step.ts';
import { AntFrame } from './ant-frame.tsx';
import { PageFailure } from './page-failure.tsx';
import { Shell } from './shell.tsx';

/** Everything behind the door. Who is not signed in is sent there; whose session lacks something, to what it lacks. */
export function SignedIn() {
  const query = useMe();
  const { pathname, search } = useLocation();
  return (
    <Loaded query={query}>
      {(me) => {
        if (me === null)
          return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
        const wanted = nextStep(me.missing, pathname);
        if (wanted !== pathname)
          return <Navigate to={`${wanted}?to=${encodeURIComponent(pathname + search)}`} replace />;
        return (
          <AntFrame>
            <Shell me={me}>
              <PageFailure place={pathname}>
                <Suspense fallback={<Loading />}>
                  <Outlet />
                </Suspense>
              </PageFailure>
            </Shell>
            <IdleNotice me={me} />
            <EndedSessionDialog me={me} />
          </AntFrame>
        );
      }}
    </Loaded>
  );
}
