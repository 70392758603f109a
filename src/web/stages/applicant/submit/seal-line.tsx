import { api } from '../../../api.ts';
import { momentWords } from '../../../design/moment-words.ts';
import { Tag } from '../../../design/tag.tsx';
import { fileAddress } from '../../../file-address.ts';
import { queryClient } from '../../../query-client.ts';
import { UploadButton } from '../../../uploads/upload-button.tsx';
import { papersKey, type PaperItem } from '../queries.ts';
import { sealWords as words } from '../words.zh.ts';

interface SealLineProps {
  readonly paper: PaperItem;
  readonly applicationId: string;
  /** May scans be handed in now? */
  readonly open: boolean;
}

/** One paper to be sealed: its code, where it is printed, its scan. */
export function SealLine({ paper, applicationId, open }: SealLineProps) {
  const { paper: id, label, code, seal } = paper;
  const file = async (uploadId: string): Promise<void> => {
    const papers = await api.applications.fileSeal({ applicationId, paper: id, uploadId });
    queryClient.setQueryData(papersKey(applicationId), papers);
  };
  return (
    <li className="seal-line">
      <div>
        <div className="row">
          <strong>{label}</strong>
          <Tag tone={seal === null ? 'warns' : 'done'}>
            {seal === null ? words.missing : words.filed(momentWords(seal.filedAt))}
          </Tag>
        </div>
        {code !== null && (
          <p className="note">
            {words.code} {code}
          </p>
        )}
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
        <UploadButton
          label={seal === null ? words.upload : words.replace}
          accept={words.accept}
          onSent={file}
        />
      )}
    </li>
  );
}
