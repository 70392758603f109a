import { Modal } from 'antd';
import type { ApplicationHead } from '#contract/shapes.ts';
import { fileAddress } from '../../../file-address.ts';
import { words } from '../words.zh.ts';

interface PrintDialogProps {
  readonly selected: readonly ApplicationHead[];
  readonly onClose: () => void;
}

/** The print packs of all that are selected. */
export function PrintDialog({ selected, onClose }: PrintDialogProps) {
  return (
    <Modal open title={words.printTitle} footer={null} onCancel={onClose}>
      <div className="stack">
        <p>{words.printLine}</p>
        <ol>
          {selected.map(({ id, applicantName, centreTypeLabel }) => (
            <li key={id}>
              <a
                href={fileAddress('paper', { applicationId: id, file: 'pack.pdf' })}
                target="_blank"
                rel="noreferrer"
              >
                {words.printPack(`${applicantName}（${centreTypeLabel}）`)}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </Modal>
  );
}
