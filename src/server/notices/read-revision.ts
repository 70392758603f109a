import { Refusal } from '#kernel/refusal.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import { faultSentences } from '#programme/verify/words.zh.ts';
import { misplacedNumbers, misplacedTexts } from './misplaced-values.ts';
import { revisionWords as words } from './revision-words.zh.ts';

const shownFaults = 5;

/**
 * Reads a revision of a notice from JSON; out: one that can be adopted. In: the notice as it stands, and the types that are applied for already.
 * Refuses `badNotice` for what is no notice, one with faults, another notice, or one without a type that is applied for.
 */
export function readRevision(
  json: Readonly<Record<string, unknown>>,
  standing: Programme,
  typesInUse: readonly string[],
): Programme {
  const refuse = (problems: string): never => {
    throw new Refusal('badNotice', { problems });
  };
  if (json['id'] !== standing.id) refuse(words.otherNotice(standing.id));
  const misplaced = misplacedTexts(json);
  if (misplaced.length > 0) refuse(words.noText(misplaced.slice(0, shownFaults)));
  const numbers = misplacedNumbers(json);
  if (numbers.length > 0) refuse(words.noNumber(numbers.slice(0, shownFaults)));
  const programme = json as unknown as Programme;
  const faults = faultsOf(programme);
  if (faults === null) return refuse(words.noNotice);
  if (faults.length > 0) refuse(words.faults(faults.length, faults.slice(0, shownFaults)));
  const gone = typesInUse.filter((type) => !programme.centreTypes.some(({ id }) => id === type));
  if (gone.length > 0)
    refuse(
      words.typesGone(gone.map((type) => standing.centreTypes.find(({ id }) => id === type)?.label ?? type)),
    );
  return programme;
}

/** All faults as sentences; null for what has not the shape of a notice. */
function faultsOf(programme: Programme): string[] | null {
  try {
    const faults = verifyProgramme(programme);
    for (const { id } of programme.centreTypes) indexProgramme(programme, id, programme.year);
    return faults.map(({ path, code, subject }) => words.fault(path, faultSentences[code], subject));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
