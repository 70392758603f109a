import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TargetFindings } from '../findings/target-findings.tsx';
import { sameItems, useWorkspace } from '../use-draft.ts';
import { useShownTarget } from '../use-shown-target.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { Library } from './library.tsx';
import { words } from './words.zh.ts';

/** The evidence of an application: what the annexes gather by themselves, and the library. */
export function EvidencePage() {
  const annexes = useWorkspace(
    ({ notice }) => notice.sections.filter(({ parts }) => parts.some((part) => 'annex' in part)),
    sameItems,
  );
  useShownTarget();
  return (
    <Page title={words.title} lead={words.byTargetLead}>
      <Sheet title={words.byTarget}>
        <ul className="annex-targets">
          {annexes.map(({ id, number, heading, asks, parts }) => (
            <li key={id} data-target={id} tabIndex={-1}>
              <div>
                {number}
                {heading}
                {asks !== undefined && <div className="note">{asks}</div>}
                {parts.map((part) =>
                  'annex' in part ? <TargetFindings key={part.annex} target={part.annex} /> : null,
                )}
              </div>
              {parts.map((part) =>
                'annex' in part ? <EvidenceMark key={part.annex} target={part.annex} /> : null,
              )}
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={words.libraryTitle}>
        <Library />
      </Sheet>
    </Page>
  );
}
