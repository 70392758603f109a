import { Button } from '../../design/button.tsx';
import { dropUpload, retryUpload, type EvidenceUpload } from './evidence-uploads.ts';
import { words } from './words.zh.ts';

/** One upload: how far it has come, or why it failed and what to do. */
export function UploadLine({ upload }: { readonly upload: EvidenceUpload }) {
  const { id, fileName, state, share, failure, again } = upload;
  const percent = Math.floor(share * 100);
  return (
    <li>
      <span>{fileName}</span>
      {state === 'waiting' && <span className="note">{words.waiting}</span>}
      {state === 'sending' && (
        <>
          <progress max={100} value={percent} aria-label={words.progress(fileName)} />
          <span className="note">{percent}%</span>
        </>
      )}
      {state === 'taking' && <span className="note">{words.taking}</span>}
      {state === 'failed' && (
        <>
          <span className="field-error" role="alert">
            {failure}
          </span>
          {again && (
            <Button weight="plain" onClick={() => retryUpload(id)}>
              {words.retry}
            </Button>
          )}
        </>
      )}
      <Button weight="plain" onClick={() => dropUpload(id)}>
        {state === 'failed' ? words.dismiss : words.cancel}
      </Button>
    </li>
  );
}
