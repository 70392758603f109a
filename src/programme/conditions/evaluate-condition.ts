import type { OpenDossier } from '../answers/open-dossier.ts';
import type { ConditionTree } from '../definition/condition.ts';
import type { Judgement } from './reason.ts';
import { allOf, anyOf, negate, type State } from './state.ts';
import { testEvidence, testRows } from './test-gathered.ts';
import { testLeaf } from './test-leaf.ts';

/**
 * Judges a condition against what a dossier says so far, in Kleene's three values, each with reasons that quote
 * the answers. Of `all`, every part gives its reasons; of `any`, those parts that decide.
 *
 * Blank or unreadable is unknown. An indicator or a claim without evidence is void: it does not count, which is
 * known. Evidence that is wanted and absent is unknown while nothing is claimed there, else unsatisfied.
 */
export function evaluate(tree: ConditionTree, dossier: OpenDossier): Judgement {
  return evaluateNode(tree, dossier, true);
}

/** `wanted` is false below an odd number of `not`: the reasons then have to be worded the other way round. */
function evaluateNode(tree: ConditionTree, dossier: OpenDossier, wanted: boolean): Judgement {
  if ('all' in tree) {
    const parts = tree.all.map((part) => evaluateNode(part, dossier, wanted));
    return { state: allOf(parts.map(stateOf)), reasons: parts.flatMap(reasonsOf) };
  }
  if ('any' in tree) {
    const parts = tree.any.map((part) => evaluateNode(part, dossier, wanted));
    const state = anyOf(parts.map(stateOf));
    return { state, reasons: parts.filter((part) => part.state === state).flatMap(reasonsOf) };
  }
  if ('not' in tree) {
    const part = evaluateNode(tree.not, dossier, !wanted);
    return { state: negate(part.state), reasons: part.reasons };
  }
  if ('table' in tree) return testRows(tree, dossier, wanted);
  if ('evidenceFor' in tree) return testEvidence(tree.evidenceFor, dossier);
  return testLeaf(tree, dossier, wanted);
}

function stateOf(judgement: Judgement): State {
  return judgement.state;
}

function reasonsOf(judgement: Judgement): Judgement['reasons'] {
  return judgement.reasons;
}
