import { Modal } from 'antd';
import type { LeafState } from '../autosave/entry.ts';
import { ChooseValue } from './choose-value.tsx';
import { words } from './words.zh.ts';

interface ConflictDialogProps {
  readonly leaf: string;
  readonly conflict: Extract<LeafState, { state: 'conflict' }>;
  readonly onClose: () => void;
}

/** The choice between two values, where the field is. */
export function ConflictDialog({ leaf, conflict, onClose }: ConflictDialogProps) {
  return (
    <Modal title={words.conflictTitle} open footer={null} width={720} onCancel={onClose}>
      <ChooseValue leaf={leaf} conflict={conflict} />
    </Modal>
  );
}
