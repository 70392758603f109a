import { Notice } from '../design/notice.tsx';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { fileAddress } from '../file-address.ts';
import { useShownTarget } from '../application/use-shown-target.ts';
import { useDraft, useEditable, useWorkspace } from '../application/use-draft.ts';
import { DeskContext } from './desk.ts';
import { Outline } from './outline/outline.tsx';
import { PlanSection } from './plan-section.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useOpenDesk } from './use-open-desk.ts';
import { words } from './words.zh.ts';
import '../application/paper-look.css';
import '../application/findings/findings.css';
import './plan.css';
import './prose.css';

/** 附件2: the plan along its outline; the toolbar above acts on the text that is written in. */
export function PlanPage() {
  const { id } = useDraft();
  const editable = useEditable();
  const outline = useWorkspace(({ notice }) => notice.programme.plan.outline);
  const { desk, lost, share, error } = useOpenDesk();
  useShownTarget();
  return (
    <DeskContext value={desk}>
      <Page
        title={words.title}
        lead={words.lead}
        actions={
          <a
            className="print-link"
            href={fileAddress('paper', { applicationId: id, file: 'plan.pdf' })}
            target="_blank"
            rel="noreferrer"
          >
            {words.openPrint}
          </a>
        }
      >
        <div className="plan">
          <Outline outline={outline} />
          <div className="plan-main">
            {editable && <Toolbar share={share} />}
            <RefusalNotice error={error} />
            {lost.length > 0 && (
              <Notice tone="warns">
                {words.lost(lost)}{' '}
                <Button weight="plain" onClick={() => desk.acts.tellLost([])}>
                  {words.dismiss}
                </Button>
              </Notice>
            )}
            <p id="plan-prose-hint" className="only-read-aloud">
              {words.proseHint}
            </p>
            <article className="paper plan-paper" aria-label={words.title}>
              {outline.map((section) => (
                <PlanSection key={section.id} section={section} depth={1} />
              ))}
            </article>
          </div>
        </div>
      </Page>
    </DeskContext>
  );
}
