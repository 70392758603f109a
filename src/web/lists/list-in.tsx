import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListFile, ListVerdict, TakenList } from '#contract/lists.ts';
import { Button } from '../design/button.tsx';
import { ConfirmButton } from '../design/confirm-button.tsx';
import { Notice } from '../design/notice.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { sendFile } from '../uploads/send-file.ts';
import { FileDrop } from './file-drop.tsx';
import { Verdict } from './list-verdict.tsx';
import { saveListFile } from './save-list-file.ts';
import { words } from './words.zh.ts';
import './list-in.css';

/** What a list is asked of the server by; the same three questions for every list. */
export interface ListRoutes {
  readonly template: () => Promise<ListFile>;
  readonly check: (given: { uploadId: string; mark: boolean }) => Promise<ListVerdict>;
  readonly take: (given: { uploadId: string; digest: string }) => Promise<TakenList>;
}

interface ListInProps {
  readonly routes: ListRoutes;
  /** Called when rows were taken over. */
  readonly onTaken: () => void;
}

interface Checked {
  readonly uploadId: string;
  readonly verdict: ListVerdict;
}

/** A list from Excel: template, file, what is wrong with it and what can be taken, and taking it all at once. */
export function ListIn({ routes, onTaken }: ListInProps) {
  const [share, setShare] = useState<number | null>(null);
  const template = useMutation({ mutationFn: async () => saveListFile(await routes.template()) });
  const check = useMutation({
    mutationFn: async (file: File): Promise<Checked> => {
      setShare(0);
      try {
        const uploadId = await sendFile(file, { onProgress: setShare });
        return { uploadId, verdict: await routes.check({ uploadId, mark: false }) };
      } finally {
        setShare(null);
      }
    },
  });
  const mark = useMutation({
    mutationFn: async ({ uploadId }: Checked) => {
      const { marked } = await routes.check({ uploadId, mark: true });
      if (marked) saveListFile(marked);
    },
  });
  const [taken, setTaken] = useState<TakenList | null>(null);
  const checked = check.data;
  const begin = (file: File): void => {
    setTaken(null);
    template.reset();
    mark.reset();
    check.mutate(file);
  };
  if (taken !== null)
    return (
      <Taken
        taken={taken}
        onAnother={() => {
          setTaken(null);
          check.reset();
        }}
      />
    );
  return (
    <>
      <Sheet>
        <div className="stack">
          <ol className="list-steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div>
            <Button busy={template.isPending} onClick={() => template.mutate()}>
              {words.template}
            </Button>
          </div>
          <FileDrop
            label={checked === undefined ? words.choose : words.chooseAgain}
            weight={checked === undefined ? 'primary' : 'normal'}
            busy={check.isPending}
            onFile={begin}
          />
          {share !== null && <Sending share={share} />}
          <RefusalNotice error={template.error ?? check.error ?? mark.error} />
        </div>
      </Sheet>
      {checked !== undefined && (
        <>
          <Verdict verdict={checked.verdict} marking={mark.isPending} onMark={() => mark.mutate(checked)} />
          <TakeBar
            verdict={checked.verdict}
            onTake={async () => {
              setTaken(await routes.take({ uploadId: checked.uploadId, digest: checked.verdict.digest }));
              onTaken();
            }}
          />
        </>
      )}
    </>
  );
}

function Sending({ share }: { readonly share: number }) {
  const percent = Math.floor(share * 100);
  return (
    <div className="row" role="status">
      <span>{share < 1 ? words.sending : words.checking}</span>
      <progress
        className="list-progress"
        max={100}
        aria-label={words.sending}
        {...(share < 1 ? { value: percent } : {})}
      />
    </div>
  );
}

function TakeBar({
  verdict,
  onTake,
}: {
  readonly verdict: ListVerdict;
  readonly onTake: () => Promise<void>;
}) {
  const { valid, faultyRows } = verdict;
  const changing = valid.filter(({ changes }) => changes).length;
  if (valid.length === 0) return null;
  if (changing === 0) return <Notice tone="done">{words.nothingChanges}</Notice>;
  return (
    <div className="row">
      <ConfirmButton
        label={words.take(changing)}
        title={words.takeTitle(changing)}
        line={faultyRows > 0 ? `${words.takeLine}${words.leftOut(faultyRows)}` : words.takeLine}
        weight="primary"
        onConfirm={onTake}
      />
      {faultyRows > 0 && <span className="note">{words.leftOut(faultyRows)}</span>}
    </div>
  );
}

function Taken({ taken, onAnother }: { readonly taken: TakenList; readonly onAnother: () => void }) {
  const { count, file } = taken;
  return (
    <Sheet>
      <div className="stack">
        <Notice tone="done">{words.taken(count)}</Notice>
        {file !== null && (
          <>
            <Notice tone="warns">{words.keepFile}</Notice>
            <div>
              <Button weight="primary" onClick={() => saveListFile(file)}>
                {words.download(file.fileName)}
              </Button>
            </div>
          </>
        )}
        <div>
          <Button onClick={onAnother}>{words.another}</Button>
        </div>
      </div>
    </Sheet>
  );
}
