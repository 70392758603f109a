import { Drawer } from 'antd';
import { useState } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { Notice } from '../../design/notice.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { words as pinWords } from '../../pins/words.zh.ts';
import { useDraft, useEditable, useMayLink, useWorkspace } from '../use-draft.ts';
import type { Links } from '../workspace.ts';
import { ChooseEvidence } from './choose-evidence.tsx';
import { refreshEvidence, useEvidence } from './evidence-query.ts';
import { LinkedItem } from './linked-item.tsx';
import { UploadArea } from './upload-area.tsx';
import { words } from './words.zh.ts';

interface EvidenceDrawerProps {
  readonly target: string;
  readonly name: string;
  readonly onClose: () => void;
}

const none: Links = [];

/** The evidence of one target: what is linked, in its order; more from the library or from this computer. */
export function EvidenceDrawer({ target, name, onClose }: EvidenceDrawerProps) {
  const draft = useDraft();
  const editable = useMayLink(target);
  const locked = useEditable() && !editable;
  const links = useWorkspace((snapshot) => snapshot.links.get(target) ?? none);
  const evidence = useWorkspace((snapshot) => snapshot.evidence);
  const titles = new Map(useEvidence().data?.map(({ id, title }) => [id, title]));
  const [error, setError] = useState<unknown>(null);
  const set = async (next: Links): Promise<void> => {
    setError(null);
    try {
      await draft.linkEvidence(target, next);
      void refreshEvidence();
    } catch (reason) {
      setError(reason);
    }
  };
  const add = (item: EvidenceItem): void => {
    const { workspace } = draft;
    workspace.knowEvidence(item);
    // Asked again: a file that finishes later finds what was linked meanwhile.
    const standing = workspace.snapshot().links.get(target) ?? none;
    void set([...standing, { evidenceId: item.id, pages: null }]);
  };
  const move = (at: number, by: number): void => {
    const others = links.filter((_, other) => other !== at);
    void set([...others.slice(0, at + by), ...links.slice(at, at + 1), ...others.slice(at + by)]);
  };
  return (
    <Drawer title={words.evidenceFor(name)} open size="large" onClose={onClose}>
      <div className="stack">
        <RefusalNotice error={error} />
        {locked && <Notice>{pinWords.locked}</Notice>}
        {links.length === 0 ? <p className="soft">{words.none}</p> : <p className="note">{words.order}</p>}
        <ol className="linked-items">
          {links.map((link, at) => {
            const item = evidence.find(({ id }) => id === link.evidenceId);
            if (item === undefined) return null;
            return (
              <LinkedItem
                key={`${link.evidenceId} ${String(at)}`}
                item={item}
                pages={link.pages}
                same={item.sameAs.flatMap((id) => titles.get(id) ?? [])}
                first={at === 0}
                last={at === links.length - 1}
                editable={editable}
                onMove={(by) => move(at, by)}
                onUnlink={() => void set(links.filter((_, other) => other !== at))}
                onPages={(pages) =>
                  void set(
                    links.map((other, place) =>
                      place === at ? { ...other, pages: pages === null ? null : [...pages] } : other,
                    ),
                  )
                }
              />
            );
          })}
        </ol>
        {editable && (
          <>
            <UploadArea onAdded={add} />
            <ChooseEvidence linked={new Set(links.map(({ evidenceId }) => evidenceId))} onChoose={add} />
          </>
        )}
      </div>
    </Drawer>
  );
}
