import type { AnswerInput, EvidenceItem } from '#contract/shapes.ts';
import type { OpenedApplication } from '#contract/application.ts';
import type { PinItem } from '#contract/pins.ts';
import { assembleDossier, rowsLeaf } from '#procedure/application/assemble-dossier.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import type { FileFact } from '#programme/checks/evidence-files.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { judgeDossier, type JudgedDossier } from '#programme/views/judge-dossier.ts';
import type { LeafState } from './autosave/entry.ts';

/** What is linked to one target, in order. */
export type Links = OpenedApplication['links'][string];

/** An application as it stands in this browser, with all that follows from it. A new value for each change. */
export interface Snapshot {
  readonly head: OpenedApplication['head'];
  readonly returns: OpenedApplication['returns'];
  readonly pins: OpenedApplication['pins'];
  /** What alone may be changed; null where nothing is locked. */
  readonly unlocked: OpenedApplication['unlocked'];
  readonly notice: NoticeIndex;
  readonly answers: ReadonlyMap<string, AnswerInput>;
  readonly links: ReadonlyMap<string, Links>;
  readonly evidence: readonly EvidenceItem[];
  readonly confirmedCodes: OpenedApplication['confirmedCodes'];
  readonly pictures: OpenedApplication['pictures'];
  readonly leafStates: ReadonlyMap<string, LeafState>;
  readonly dossier: OpenDossier;
  readonly judged: JudgedDossier;
}

type Content = Omit<Snapshot, 'dossier' | 'judged'>;

/** Holds one opened application; the same rules judge it here as on the server. Tells whoever listens of each change. */
export class Workspace {
  #snapshot: Snapshot;
  readonly #listeners = new Set<() => void>();

  constructor(programme: Programme, opened: OpenedApplication) {
    const { head, answers, links, evidence, confirmedCodes, pictures, returns, pins, unlocked } = opened;
    this.#snapshot = judged({
      head,
      returns,
      pins,
      unlocked,
      notice: indexProgramme(programme, head.centreType, head.year),
      answers: new Map(Object.entries(answers).map(([leaf, { value }]) => [leaf, value])),
      links: new Map(Object.entries(links)),
      evidence,
      confirmedCodes,
      pictures,
      leafStates: new Map(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  setAnswer(leaf: string, value: AnswerInput): void {
    this.#change({ answers: new Map(this.#snapshot.answers).set(leaf, value) });
  }

  /** The order of an open table's rows; the answers of a row that left stay until they are blanked. */
  rowsOf(table: string): readonly string[] {
    const kept = this.#snapshot.answers.get(rowsLeaf(table));
    return Array.isArray(kept) ? kept : this.#snapshot.dossier.rows(table);
  }

  setLinks(target: string, links: Links): void {
    this.#change({ links: new Map(this.#snapshot.links).set(target, links) });
  }

  setEvidence(evidence: readonly EvidenceItem[]): void {
    this.#change({ evidence });
  }

  /** An item of the library that may now be linked. */
  knowEvidence(item: EvidenceItem): void {
    const others = this.#snapshot.evidence.filter(({ id }) => id !== item.id);
    this.setEvidence([...others, item]);
  }

  addPicture(hash: string, size: { width: number; height: number }): void {
    this.#change({ pictures: { ...this.#snapshot.pictures, [hash]: size } });
  }

  setHead(head: Snapshot['head']): void {
    this.#change({ head });
  }

  /** Pins as an act left them; nothing is judged anew for them. */
  setPins(pins: readonly PinItem[]): void {
    this.#tell({ ...this.#snapshot, pins: [...pins] });
  }

  /** How it stands with saving a leaf; nothing is judged anew for it. */
  setLeafState(leaf: string, state: LeafState): void {
    const leafStates = new Map(this.#snapshot.leafStates).set(leaf, state);
    this.#tell({ ...this.#snapshot, leafStates });
  }

  #change(part: Partial<Content>): void {
    this.#tell(judged({ ...this.#snapshot, ...part }));
  }

  #tell(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}

function judged(content: Content): Snapshot {
  const { head, notice, answers, links, evidence, confirmedCodes, pictures } = content;
  const dossier = openDossier(
    notice,
    assembleDossier({
      notice: notice.programme.id,
      year: head.year,
      centreType: head.centreType,
      answers: Object.fromEntries(answers),
      links: Object.fromEntries(links),
      evidence,
      recommendation: null,
      confirmedCodes,
    }),
  );
  const known = new Map(evidence.map((item) => [item.id, item]));
  const facts = new Map<string, FileFact>();
  for (const { id, file } of dossier.dossier.evidence) {
    const pages = known.get(id)?.pages;
    if (typeof pages === 'number') facts.set(file, { pages });
  }
  const whole = { has: (hash: string) => Object.hasOwn(pictures, hash) };
  return { ...content, dossier, judged: judgeDossier(dossier, facts, { whole, broken: new Map() }) };
}
