import { Notice } from '../../../design/notice.tsx';
import { Page } from '../../../design/page.tsx';
import { useDraft, useEditable, useWorkspace } from '../../../application/use-draft.ts';
import { submitWords as words } from '../words.zh.ts';
import { DifferenceSheet } from '../../../pins/difference-sheet.tsx';
import { words as pinWords } from '../../../pins/words.zh.ts';
import { Obstacles } from './obstacles.tsx';
import { Receipt } from './receipt.tsx';
import { Seals } from './seals.tsx';
import { SubmitForm } from './submit-form.tsx';
import { Withdraw } from './withdraw.tsx';
import '../../../application/findings/findings.css';
import './submit.css';

/** Before submission: what stands in the way, the promise, the act. Afterwards: the receipt, the seals, the way back. */
export function SubmitPage() {
  const { id } = useDraft();
  const editable = useEditable();
  const pins = useWorkspace((snapshot) => snapshot.pins);
  const difference = <DifferenceSheet applicationId={id} pins={pins} lead={pinWords.differenceLead} />;
  const submitted = useWorkspace(({ head }) => head.submittedAt !== null && head.state !== 'returned');
  const draft = useWorkspace(({ head }) => head.state === 'draft' || head.state === 'returned');
  return (
    <Page title={words.title}>
      {draft && (
        <>
          <Obstacles />
          {difference}
          {editable ? <SubmitForm /> : <Notice>{words.noWrite}</Notice>}
        </>
      )}
      {submitted && !draft && (
        <>
          <Receipt />
          <Seals />
          {difference}
          <Withdraw />
        </>
      )}
    </Page>
  );
}
