import type { OpenDossier } from '../answers/open-dossier.ts';
import { openContext } from './check-context.ts';
import { completeness } from './completeness.ts';
import { runDeclaredChecks } from './declared-checks.ts';
import { evidenceFiles, type FileFacts } from './evidence-files.ts';
import { evidenceLinks } from './evidence-links.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './in-order.ts';
import { notAskedAnswered } from './not-asked-answered.ts';
import { pictures, type PictureFacts } from './pictures.ts';
import { tooLong } from './too-long.ts';
import { unknownAnswers } from './unknown-answers.ts';
import { unreadable } from './unreadable.ts';
import { voidClaims } from './void-claims.ts';
import { voidIndicators } from './void-indicators.ts';

const noFacts: FileFacts = new Map();

/**
 * Judges a dossier: the rules that every notice has, and those its notice declares.
 *
 * @param dossier the dossier, opened against the notice of its type and year
 * @param files what the caller knows of the evidence files, by their path in the dossier; what it says nothing of
 *   is not judged
 * @param held what the caller knows of the pictures of the prose; nothing is said of them when it is left out
 * @returns findings in the order of the notice, none twice; none for a dossier that is in order. Never throws,
 *   whatever the answers are.
 */
export function runChecks(
  dossier: OpenDossier,
  files: FileFacts = noFacts,
  held?: PictureFacts,
): readonly Finding[] {
  const context = openContext(dossier);
  const found = [
    ...unknownAnswers(context),
    ...completeness(context),
    ...unreadable(context),
    ...notAskedAnswered(context),
    ...tooLong(context),
    ...voidIndicators(context),
    ...voidClaims(context),
    ...runDeclaredChecks(context),
    ...evidenceLinks(context),
    ...evidenceFiles(context, files),
    ...(held ? pictures(context, held) : []),
  ];
  return inOrder(found, context);
}
