import { fileAddress } from '../../../file-address.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { useCall } from '../queries.ts';
import { sealWords as words } from '../words.zh.ts';

/** Everything to print at once: only the pages to sign and seal, or the whole pack. */
export function PrintLinks() {
  const { id } = useDraft();
  const callId = useWorkspace(({ head }) => head.callId);
  const call = useCall(callId);
  const links = [
    { file: 'sign.pdf', label: words.sign },
    { file: 'pack.pdf', label: call === undefined ? words.packPlain : words.pack(call.settings.copies) },
  ];
  return (
    <div className="row">
      {links.map(({ file, label }) => (
        <a
          key={file}
          className="button"
          href={fileAddress('paper', { applicationId: id, file })}
          target="_blank"
          rel="noreferrer"
        >
          {label}
        </a>
      ))}
    </div>
  );
}
