import type { Leaf } from '../answers/leaf.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import type { ConditionTree } from '../definition/condition.ts';
import { compareDecimals } from './decimal.ts';
import { leafName } from './name-leaf.zh.ts';
import { because, type Judgement } from './reason.ts';
import { printed, textOf } from './value-text.ts';
import { listed } from './words.zh.ts';

export type LeafTest = Extract<ConditionTree, { leaf: string }>;

/** Judges one answer. A leaf that is not asked of this centre type is unknown. */
export function testLeaf(test: LeafTest, dossier: OpenDossier, wanted: boolean): Judgement {
  const leaf = dossier.notice.leaf(test.leaf);
  if (!leaf) return because('unknown', 'value.blank', { label: test.leaf });
  const label = leafName(leaf, dossier.notice, dossier.rows);
  const reading = dossier.reading(test.leaf);
  if (reading.state === 'blank') return because('unknown', 'value.blank', { label });
  if (reading.state === 'unreadable') return because('unknown', 'value.unreadable', { label });
  if (dossier.isVoid(test.leaf))
    return because('unsatisfied', 'indicator.void', { label, value: printed(reading.value, leaf) });
  if ('isOneOf' in test) return oneOf(test.isOneOf, reading.value, leaf, label, wanted);
  if ('matches' in test) return matches(test, reading.value, leaf, label, wanted);
  if ('isAtLeast' in test) return atLeast(test.isAtLeast, reading.value, leaf, label, wanted);
  return because('satisfied', wanted ? 'value.answered' : 'value.answeredExcluded', { label });
}

function oneOf(
  choices: readonly (string | boolean)[],
  value: unknown,
  leaf: Leaf,
  label: string,
  wanted: boolean,
): Judgement {
  const holds = choices.some((choice) => choice === value);
  const state = holds ? 'satisfied' : 'unsatisfied';
  const said = { label, value: printed(value, leaf) };
  if (holds === wanted) return because(state, 'value.fits', said);
  const others = { ...said, wanted: listed(choices.map((choice) => printed(choice, leaf))) };
  return because(state, wanted ? 'value.isOther' : 'value.isExcluded', others);
}

function matches(
  test: { readonly matches: string; readonly means: string },
  value: unknown,
  leaf: Leaf,
  label: string,
  wanted: boolean,
): Judgement {
  const holds = pattern(test.matches).test(textOf(value));
  const said = { label, value: printed(value, leaf), means: test.means };
  if (holds) return because('satisfied', wanted ? 'value.matches' : 'value.matchesExcluded', said);
  return because('unsatisfied', wanted ? 'value.matchesNot' : 'value.fits', said);
}

function atLeast(least: string, value: unknown, leaf: Leaf, label: string, wanted: boolean): Judgement {
  const holds = compareDecimals(textOf(value), least) >= 0;
  const said = { label, value: printed(value, leaf), wanted: printed(least, leaf) };
  if (!holds) return because('unsatisfied', wanted ? 'number.below' : 'value.fits', said);
  if (!wanted) return because('satisfied', 'number.excluded', said);
  return because(
    'satisfied',
    leaf.indicator && value !== '0' ? 'number.enoughWithEvidence' : 'number.enough',
    said,
  );
}

const patterns = new Map<string, RegExp>();

/** Patterns come from notices, so there are few of them, and each is compiled once. */
function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = new RegExp(source, 'u');
  patterns.set(source, made);
  return made;
}
