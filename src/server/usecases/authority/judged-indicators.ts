import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { dossiersWith } from '../../storage/overview-counts.ts';
import type { Db } from '../../storage/tables.ts';

/** What a frozen version answers to one indicator; the value of what counts, else empty. */
export interface Judged {
  readonly state: 'counted' | 'void' | 'blank' | 'unreadable';
  readonly value: string;
}

/** A version never changes, nor does the notice it was submitted under: what was judged once holds for good. */
const judged = new Map<string, readonly Judged[]>();
/** So many versions are remembered, some 3 KB each; the oldest make room. */
const most = 20_000;
/** So many are read at once: others get their turn between. */
const atOnce = 50;

/** Forgets everything that was judged; it is judged again when it is asked for. */
export function forgetJudged(): void {
  judged.clear();
}

/** What each version answers to the indicators of a notice, in the notice's order. In: versions submitted under it. */
export async function judgedIndicators(
  db: Db,
  notice: NoticeIndex,
  versionIds: readonly string[],
): Promise<(readonly Judged[])[]> {
  const leaves = notice.indicators.map(({ key }) => `indicator.${key}`);
  const found = new Map<string, readonly Judged[]>();
  const missing: string[] = [];
  for (const id of versionIds) {
    const known = judged.get(id);
    if (known) found.set(id, known);
    else missing.push(id);
  }
  for (let from = 0; from < missing.length; from += atOnce)
    for (const [id, dossier] of await dossiersWith(db, missing.slice(from, from + atOnce), leaves)) {
      const open = openDossier(notice, dossier);
      const made = leaves.map((leaf) => judge(open, leaf));
      found.set(id, made);
      remember(id, made);
    }
  return versionIds.flatMap((id) => {
    const one = found.get(id);
    return one ? [one] : [];
  });
}

function remember(id: string, made: readonly Judged[]): void {
  const [oldest] = judged.keys();
  if (judged.size >= most && oldest !== undefined) judged.delete(oldest);
  judged.set(id, made);
}

function judge(open: OpenDossier, leaf: string): Judged {
  const read = open.reading(leaf);
  if (read.state !== 'value') return { state: read.state, value: '' };
  if (open.isVoid(leaf)) return { state: 'void', value: '' };
  if (typeof read.value !== 'string') return { state: 'unreadable', value: '' };
  return { state: 'counted', value: read.value };
}
