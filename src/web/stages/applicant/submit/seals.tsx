import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Notice } from '../../../design/notice.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { scanAgrees } from '../../../scans/scan-agrees.ts';
import { PrintLinks } from '../papers/print-links.tsx';
import { refreshApplications, usePapers } from '../queries.ts';
import { sealsLate } from '../next-step.ts';
import { sealWords as words } from '../words.zh.ts';
import { SealLine } from './seal-line.tsx';

/** The papers that bear signatures and seals: printed from here, their scans handed in here. */
export function Seals() {
  const { id } = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const papers = usePapers(id);
  const sealing = head.acts.includes('seal');
  const due = head.sealsDueOn ?? '';
  return (
    <section className="sheet no-print" aria-label={words.title}>
      <div className="stack">
        <h2>{words.title}</h2>
        {head.state === 'submitted' &&
          (sealsLate(head, serverNow()) ? (
            <Notice tone="warns">{words.late(due)}</Notice>
          ) : (
            <p>{words.lead(due)}</p>
          ))}
        {head.state !== 'submitted' && <p>{words.done}</p>}
        <PrintLinks />
        <Loaded query={papers}>
          {(all) => {
            const wanted = all.filter(({ needsSeal }) => needsSeal);
            const missing = wanted.filter(({ seal }) => seal === null).length;
            const doubtful = wanted.filter(({ seal }) => seal !== null && !scanAgrees(seal.check)).length;
            const nameOf = (id: string) => all.find(({ paper }) => paper === id)?.label ?? id;
            return (
              <>
                {all.some(({ ready }) => !ready) && <Notice>{words.rendering}</Notice>}
                <ul className="seal-lines">
                  {wanted.map((paper) => (
                    <SealLine
                      key={paper.paper}
                      paper={paper}
                      applicationId={id}
                      open={sealing}
                      nameOf={nameOf}
                    />
                  ))}
                </ul>
                {sealing && (
                  <div className="row">
                    <ConfirmButton
                      label={words.seal}
                      title={words.sealAsk}
                      line={words.sealLine}
                      weight="primary"
                      disabled={missing + doubtful > 0}
                      onConfirm={async () => {
                        await api.applications.seal({ applicationId: id });
                        await refreshApplications();
                      }}
                    />
                    {missing > 0 && <span className="soft">{words.still(missing)}</span>}
                    {doubtful > 0 && <span className="soft">{words.doubtful(doubtful)}</span>}
                  </div>
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </section>
  );
}
