import { EmptyState } from '../../design/empty-state.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useWorkspace } from '../use-draft.ts';
import { Conditions } from './conditions.tsx';
import { FindingList } from './finding-list.tsx';
import { Progress } from './progress.tsx';
import { words } from './words.zh.ts';
import './findings.css';

const severities = ['blocks', 'void', 'warns'] as const;

/** All findings as one list, the conditions with their reasons, and how far each part is filled in. */
export function CheckPage() {
  const findings = useWorkspace(({ judged }) => judged.findings);
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="check-page">
        <div className="stack">
          {findings.length === 0 && (
            <Sheet>
              <EmptyState title={words.none}>{words.noneLine}</EmptyState>
            </Sheet>
          )}
          {severities.map((severity) => {
            const those = findings.filter((finding) => finding.severity === severity);
            if (those.length === 0) return null;
            return (
              <Sheet key={severity}>
                <h2 className={`finding-head-${severity}`}>
                  {words.severities[severity]} <span>{those.length}</span>
                </h2>
                <p className="note">{words.about[severity]}</p>
                <FindingList findings={those} />
              </Sheet>
            );
          })}
        </div>
        <div className="stack">
          <Sheet title={words.conditions}>
            <Conditions />
          </Sheet>
          <Sheet title={words.progress}>
            <Progress />
          </Sheet>
        </div>
      </div>
    </Page>
  );
}
