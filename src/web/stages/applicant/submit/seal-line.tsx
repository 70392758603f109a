import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { Tag } from '../../../design/tag.tsx';
import { fileAddress } from '../../../file-address.ts';
import { queryClient } from '../../../query-client.ts';
import { ConfirmScan } from '../../../scans/confirm-scan.tsx';
import { scanAgrees } from '../../../scans/scan-agrees.ts';
import { ScanReport } from '../../../scans/scan-report.tsx';
import { ScanTag } from '../../../scans/scan-tag.tsx';
import { scanWords } from '../../../scans/words.zh.ts';
import { UploadButton } from '../../../uploads/upload-button.tsx';
import { papersKey, useSealService, type PaperItem } from '../queries.ts';
import { sealWords as words } from '../words.zh.ts';

interface SealLineProps {
  readonly paper: PaperItem;
  readonly applicationId: string;
  /** May scans be handed in now? */
  readonly open: boolean;
  /** How a paper of the application is called. */
  readonly nameOf: (paper: string) => string;
}

/** One paper to be sealed: its code, where it is printed, its scan and whether it agrees. */
export function SealLine({ paper, applicationId, open, nameOf }: SealLineProps) {
  const { paper: id, label, code, seal } = paper;
  const keep = (papers: PaperItem[]) => queryClient.setQueryData(papersKey(applicationId), papers);
  const file = async (uploadId: string) =>
    keep(await api.applications.fileSeal({ applicationId, paper: id, uploadId }));
  const confirm = async (typed: string) =>
    keep(await api.scans.confirm({ applicationId, paper: id, filedAt: seal?.filedAt ?? '', typed }));
  const sealElectronically = async () =>
    keep(await api.scans.sealElectronically({ applicationId, paper: id }));
  const connected = useSealService(open);
  const doubtful = open && seal !== null && !scanAgrees(seal.check) && seal.check?.verdict !== null;
  return (
    <li className="seal-line">
      <div>
        <div className="row">
          <strong>{label}</strong>
          <Tag tone={seal === null ? 'warns' : 'done'}>
            {seal === null ? words.missing : words.filed(momentWords(seal.filedAt))}
          </Tag>
          {seal !== null && <ScanTag check={seal.check} />}
        </div>
        {code !== null && (
          <p className="note">
            {words.code} {code}
          </p>
        )}
        {seal !== null && <ScanReport check={seal.check} nameOf={nameOf} />}
        {doubtful && <p className="note">{scanWords.todo}</p>}
        <div className="row">
          <a
            href={fileAddress('paper', { applicationId, file: `${id}.pdf` })}
            target="_blank"
            rel="noreferrer"
          >
            {words.print}
          </a>
          {seal !== null && (
            <a href={fileAddress('sealFile', { applicationId, paper: id })} target="_blank" rel="noreferrer">
              {words.view}
            </a>
          )}
        </div>
      </div>
      {open && (
        <div className="row">
          <UploadButton
            label={seal === null ? words.upload : words.replace}
            accept={words.accept}
            onSent={file}
          />
          {connected && (
            <ConfirmButton
              label={scanWords.electronic}
              title={scanWords.electronicAsk}
              line={scanWords.electronicLine}
              onConfirm={sealElectronically}
            />
          )}
          {doubtful && <ConfirmScan onConfirm={confirm} />}
        </div>
      )}
    </li>
  );
}
