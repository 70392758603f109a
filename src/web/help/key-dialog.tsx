import { Modal } from 'antd';
import { Button } from '../design/button.tsx';
import { words } from './words.zh.ts';
import './key-dialog.css';

/** The keys there are, by where they hold. */
export function KeyDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Modal open={open} title={words.keys} footer={null} onCancel={onClose} destroyOnHidden>
      <div className="stack">
        <p className="note">{words.keysLead}</p>
        {words.groups.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl className="key-list">
              {keys.map(([combination, does]) => (
                <div key={does}>
                  <dt>
                    {combination.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <div>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      </div>
    </Modal>
  );
}
