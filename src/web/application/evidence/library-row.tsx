import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { fileAddress } from '../../file-address.ts';
import { EvidencePreview } from './evidence-preview.tsx';
import { refreshEvidence } from './evidence-query.ts';
import { fileSize } from './file-size.ts';
import { words } from './words.zh.ts';

interface LibraryRowProps {
  readonly item: EvidenceItem;
  /** Titles of what has the same content. */
  readonly same: readonly string[];
  readonly editable: boolean;
}

/** One piece of evidence in the library: what it is, where it is used, and what can be done with it. */
export function LibraryRow({ item, same, editable }: LibraryRowProps) {
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState<string | null>(null);
  const rename = useMutation({
    mutationFn: async (given: string) => {
      await api.evidence.rename({ evidenceId: item.id, title: given });
      await refreshEvidence();
    },
    onSuccess: () => setTitle(null),
  });
  const remove = useMutation({
    mutationFn: async () => {
      await api.evidence.remove({ evidenceId: item.id });
      await refreshEvidence();
    },
  });
  const used = item.usedBy.reduce((sum, { count }) => sum + count, 0);
  return (
    <li data-target={`evidence.${item.id}`} tabIndex={-1}>
      <div className="library-row">
        <div>
          <strong>{item.title}</strong>
          <div className="note">
            {[item.fileName, fileSize(item.bytes), item.pages === null ? '' : words.pages(item.pages)]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
          <div className="note">
            {used === 0 ? words.unused : words.usedBy(used)}
            {same.length > 0 && (
              <span className="library-same"> {words.sameAs(same.join(words.enumeration))}</span>
            )}
          </div>
        </div>
        <div className="row">
          <Button weight="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.preview}
          </Button>
          <a href={fileAddress('evidenceFile', { evidenceId: item.id }, { download: '1' })}>
            {words.download}
          </a>
          {editable && (
            <>
              <Button weight="plain" onClick={() => setTitle(item.title)}>
                {words.rename}
              </Button>
              {used === 0 && (
                <Button
                  weight="plain"
                  busy={remove.isPending}
                  onClick={() => {
                    if (window.confirm(words.removeSure(item.title))) remove.mutate();
                  }}
                >
                  {words.remove}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
      <RefusalNotice error={rename.error ?? remove.error} />
      {title !== null && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            rename.mutate(title.trim());
          }}
        >
          <TextField
            label={words.titleOf}
            value={title}
            onType={setTitle}
            maxLength={200}
            autoFocus
            required
          />
          <Button type="submit" busy={rename.isPending}>
            {words.save}
          </Button>
          <Button weight="plain" onClick={() => setTitle(null)}>
            {words.stop}
          </Button>
        </form>
      )}
      {open && <EvidencePreview item={item} />}
    </li>
  );
}
