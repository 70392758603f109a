import { blockOf } from '#programme/answers/block-target.ts';
import { blockChanged } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { takeApart } from './assemble-dossier.ts';
import { unlocks, type Unlocked } from './unlocked-targets.ts';

type Content = Pick<Dossier, 'answers' | 'rows' | 'evidence'>;

/** A pin, with what it opened. */
export interface OpeningPin extends Unlocked {
  readonly id: string;
}

/** Evidence where it speaks for something. */
export interface LinkedPages {
  readonly evidenceId: string;
  readonly pages: readonly [number, number] | null;
}

export interface ChangedAnswer {
  readonly leaf: string;
  /** The pins it answers; empty where no pin asked for it. */
  readonly pins: readonly string[];
}

export interface ChangedEvidence {
  readonly target: string;
  readonly added: readonly LinkedPages[];
  readonly gone: readonly LinkedPages[];
  /** The same pieces in another order. */
  readonly reordered: boolean;
  readonly pins: readonly string[];
}

export interface Difference {
  readonly answers: readonly ChangedAnswer[];
  readonly evidence: readonly ChangedEvidence[];
  /** Evidence that is called otherwise. */
  readonly retitled: readonly string[];
  /** Pins for which nothing was changed. */
  readonly unanswered: readonly string[];
}

/**
 * What changed from the version that was submitted last, leaf by leaf and target by target, and which pins it answers.
 * A blank answer and none are the same.
 */
export function resubmissionDifference(
  before: Content,
  after: Content,
  pins: readonly OpeningPin[],
): Difference {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const answers = [...new Set([...was.keys(), ...is.keys()])]
    .filter((leaf) => (was.get(leaf) ?? '') !== (is.get(leaf) ?? ''))
    .map((leaf) => ({ leaf, pins: idsOf(pins.filter((pin) => asksFor(pin, leaf, before, after))) }));
  const evidence = changedEvidence(before, after, pins);
  const titles = new Map(before.evidence.map(({ id, title }) => [id, title]));
  const retitled = after.evidence
    .filter(({ id, title }) => titles.has(id) && titles.get(id) !== title)
    .map(({ id }) => id);
  const answered = new Set([...answers, ...evidence].flatMap((change) => change.pins));
  return { answers, evidence, retitled, unanswered: idsOf(pins).filter((id) => !answered.has(id)) };
}

/** Is a changed leaf what the pin is on, or a block of it that was changed? */
const asksFor = (pin: OpeningPin, leaf: string, before: Content, after: Content): boolean =>
  unlocks(pin.answers, leaf) ||
  pin.answers.some((entry) => {
    const place = blockOf(entry);
    if (place?.leaf !== leaf) return false;
    return blockChanged(place.block, asRichText(before.answers[leaf]), asRichText(after.answers[leaf]));
  });

const idsOf = (pins: readonly OpeningPin[]): string[] => pins.map(({ id }) => id);

/** What stands under each leaf, to be compared; nothing for a blank. */
const valuesOf = (content: Content): Map<string, string> =>
  new Map(
    takeApart(content).flatMap(({ leaf, value }) =>
      value === null || value === '' ? [] : [[leaf, JSON.stringify(value)] as const],
    ),
  );

function changedEvidence(before: Content, after: Content, pins: readonly OpeningPin[]): ChangedEvidence[] {
  const [was, is] = [linksOf(before), linksOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((target) => {
    const [old, now] = [was.get(target) ?? [], is.get(target) ?? []];
    const added = now.filter((link) => !old.some((other) => same(other, link)));
    const gone = old.filter((link) => !now.some((other) => same(other, link)));
    const reordered =
      added.length + gone.length === 0 &&
      (old.length !== now.length || old.some((link, at) => !same(link, now[at])));
    if (added.length + gone.length === 0 && !reordered) return [];
    const answering = idsOf(pins.filter((pin) => unlocks(pin.evidence, target)));
    return [{ target, added, gone, reordered, pins: answering }];
  });
}

const same = (a: LinkedPages, b: LinkedPages | undefined): boolean =>
  a.evidenceId === b?.evidenceId && a.pages?.[0] === b.pages?.[0] && a.pages?.[1] === b.pages?.[1];

function linksOf({ evidence }: Content): Map<string, LinkedPages[]> {
  const all = evidence
    .flatMap(({ id, links }) => links.map((link) => ({ ...link, evidenceId: id })))
    .sort((a, b) => a.order - b.order);
  const byTarget = new Map<string, LinkedPages[]>();
  for (const { target, evidenceId, pages } of all)
    byTarget.set(target, [...(byTarget.get(target) ?? []), { evidenceId, pages }]);
  return byTarget;
}
