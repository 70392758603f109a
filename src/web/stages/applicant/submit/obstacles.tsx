import { LinkButton } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { submissionEnd } from '../../../call-time/submission-end.ts';
import { FindingList } from '../../../application/findings/finding-list.tsx';
import { useWorkspace } from '../../../application/use-draft.ts';
import { useCall, useOwnOrganisation } from '../queries.ts';
import { submitWords } from '../words.zh.ts';

const words = submitWords.before;
const lists = [
  { severity: 'blocks', title: words.blocks, lead: words.blocksLead },
  { severity: 'void', title: words.void, lead: words.voidLead },
  { severity: 'warns', title: words.warns, lead: words.warnsLead },
] as const;

/** What stands in the way of submitting, and what should be known before. */
export function Obstacles() {
  const head = useWorkspace((snapshot) => snapshot.head);
  const findings = useWorkspace(({ judged }) => judged.findings);
  const call = useCall(head.callId);
  const closed =
    call !== undefined && head.state === 'draft' && serverNow() >= submissionEnd(call, head.startedAt);
  return (
    <>
      {closed && <Notice tone="warns">{words.closed}</Notice>}
      <LicenceObstacle />
      {findings.every(({ severity }) => severity !== 'blocks') && <Notice tone="done">{words.clear}</Notice>}
      {lists.map(({ severity, title, lead }) => {
        const those = findings.filter((finding) => finding.severity === severity);
        if (those.length === 0) return null;
        return (
          <Sheet key={severity} title={title(those.length)}>
            <p className="note">{lead}</p>
            <FindingList findings={those} />
          </Sheet>
        );
      })}
    </>
  );
}

/** The licence, until the recommending unit has confirmed it. */
function LicenceObstacle() {
  const own = useOwnOrganisation().data;
  if (own === undefined || own.licence === 'confirmed') return null;
  const said = words.licenceLine[own.licence];
  return (
    <Notice tone="warns">
      <div className="row row-apart">
        <span>
          <strong>{words.licence}</strong>　{typeof said === 'string' ? said : said(own.unitName ?? '')}
        </span>
        <LinkButton to="/organisation">{words.goLicence}</LinkButton>
      </div>
    </Notice>
  );
}
