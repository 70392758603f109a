import { fileAddress } from '../../../file-address.ts';
import { words } from '../words.zh.ts';

const files = [
  { file: 'applications.xlsx', label: words.excel },
  { file: 'counts.xlsx', label: words.countsExcel },
  { file: 'counts.docx', label: words.countsWord },
  { file: 'indicators.xlsx', label: words.spreadExcel },
  { file: 'indicators.docx', label: words.spreadWord },
  { file: 'applications.json', label: words.json },
  { file: 'dossiers.zip', label: words.dossiers },
] as const;

/** Everything that was handed up in a call, as files. */
export function ExportLinks({ callId }: { readonly callId: string }) {
  return files.map(({ file, label }) => (
    <a key={file} className="button" href={fileAddress('export', { callId, file })}>
      {label}
    </a>
  ));
}
