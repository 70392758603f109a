import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { Conditions } from '../../../application/findings/conditions.tsx';
import { Progress } from '../../../application/findings/progress.tsx';
import { overviewWords as words } from '../words.zh.ts';
import { ApplicationFacts } from './application-facts.tsx';
import { History } from './history.tsx';
import { NextAct } from './next-act.tsx';
import { Returns } from './returns.tsx';
import '../../../application/findings/findings.css';
import './overview.css';

/** One application at a glance: what comes next, how far it is, whether the conditions hold, what happened so far. */
export function OverviewPage() {
  return (
    <Page title={words.title}>
      <NextAct />
      <div className="overview">
        <div className="stack">
          <Sheet title={words.progress}>
            <Progress />
          </Sheet>
          <Sheet title={words.facts}>
            <ApplicationFacts />
          </Sheet>
        </div>
        <div className="stack">
          <Sheet title={words.conditions}>
            <Conditions />
          </Sheet>
          <Returns />
          <Sheet title={words.history}>
            <History />
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
