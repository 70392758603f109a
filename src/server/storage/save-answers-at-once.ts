import { CompiledQuery } from 'kysely';
import type { AnswerInput } from '#contract/shapes.ts';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import { saltedDigestOf } from './salted-digest.ts';
import { saveRow, saveStatement, type Saver } from './save-answer.ts';
import type { Db } from './tables.ts';

/** An answer to write upon the revision that stands; 0: there is none. */
export interface AnswerAtOnce {
  readonly leaf: string;
  readonly value: AnswerInput;
  readonly basedOn: number;
}

/**
 * Keeps several answers of one application, each with its history and event, in one statement: the one every save
 * goes by. Out: how many were taken; where it is fewer than were given, roll back.
 */
export async function saveAnswersAtOnce(
  tx: Db,
  saver: Saver,
  applicationId: string,
  answers: readonly AnswerAtOnce[],
  writer: string,
): Promise<number> {
  if (answers.length === 0) return 0;
  const rows = answers.map(({ leaf, value, basedOn }) => {
    const json = canonicalJson(value);
    const row = {
      ...{ applicationId, leaf, basedOn, writer, sequence: 1, ...saltedDigestOf(json) },
      ...{ person: saver.actor.personId, organisation: saver.actor.organisationId, address: saver.address },
      now: saver.clock(),
    };
    return saveRow(row, json);
  });
  const { rows: kept } = await tx.executeQuery(CompiledQuery.raw(saveStatement, [`[${rows.join(',')}]`]));
  return kept.length;
}
