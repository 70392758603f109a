import type { EvidenceItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { tellError } from '../../tell-error.ts';
import { sendFile } from '../../uploads/send-file.ts';
import { showEvidence } from './evidence-query.ts';

/** So many files are sent at once; the others wait. */
const atOnce = 3;

/** A file on its way into the library. */
export interface EvidenceUpload {
  readonly id: number;
  readonly fileName: string;
  readonly state: 'waiting' | 'sending' | 'taking' | 'failed';
  /** What has arrived, 0 to 1. */
  readonly share: number;
  /** The sentence of a failure. */
  readonly failure: string;
  /** Would it help to send it again? Not where the server refuses what the file is. */
  readonly again: boolean;
}

interface Work extends EvidenceUpload {
  readonly file: File;
  readonly onAdded: (item: EvidenceItem) => void;
  readonly stop: AbortController;
}

let works: readonly Work[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Work[]): void {
  works = next;
  for (const listener of listeners) listener();
}

const change = (id: number, part: Partial<EvidenceUpload>): void =>
  set(works.map((work) => (work.id === id ? { ...work, ...part } : work)));

/** Uploads under way, whatever page is open; for `useSyncExternalStore`. */
export const evidenceUploads = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  all: (): readonly EvidenceUpload[] => works,
};

/** Sends files into the library; each is told of when it has become evidence. */
export function uploadEvidence(files: readonly File[], onAdded: (item: EvidenceItem) => void): void {
  const added = files.map((file): Work => {
    count += 1;
    const base = {
      id: count,
      fileName: file.name,
      state: 'waiting',
      share: 0,
      failure: '',
      again: false,
    } as const;
    return { ...base, file, onAdded, stop: new AbortController() };
  });
  set([...works, ...added]);
  startNext();
}

/** Sends a file that failed once more, from where it stopped. */
export function retryUpload(id: number): void {
  change(id, { state: 'waiting', failure: '' });
  startNext();
}

/** Gives an upload up, or takes a failed one from the list. */
export function dropUpload(id: number): void {
  works.find((work) => work.id === id)?.stop.abort();
  set(works.filter((work) => work.id !== id));
  startNext();
}

function startNext(): void {
  const busy = works.filter(({ state }) => state === 'sending' || state === 'taking').length;
  for (const work of works.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - busy)))
    void run(work);
}

async function run({ id, file, onAdded, stop }: Work): Promise<void> {
  change(id, { state: 'sending' });
  try {
    const uploadId = await sendFile(file, {
      onProgress: (share) => change(id, { share }),
      signal: stop.signal,
    });
    change(id, { state: 'taking', share: 1 });
    const item = await api.evidence.add({ uploadId, title: titleOf(file.name) });
    set(works.filter((work) => work.id !== id));
    showEvidence(item);
    onAdded(item);
  } catch (error) {
    const { code, sentence } = tellError(error);
    change(id, { state: 'failed', failure: sentence, again: code !== 'fileRefused' });
  }
  startNext();
}

/** A file is first called by its name without its ending. */
const titleOf = (fileName: string): string => fileName.replace(/\.[^.]{1,8}$/u, '').slice(0, 200);
