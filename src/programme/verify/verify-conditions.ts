import type { NoticeIndex } from '../answers/index-programme.ts';
import type { ConditionTree } from '../definition/condition.ts';
import type { Programme } from '../definition/programme.ts';
import type { Report } from './fault.ts';

/** Conditions, and the `when` of fields, tables and checks, speak of what their centre types are asked. */
export function verifyConditions(
  programme: Programme,
  indexes: ReadonlyMap<string, NoticeIndex>,
  report: Report,
): void {
  programme.conditions.forEach((condition, index) => {
    const path = `conditions[${String(index)}]`;
    const notice = indexes.get(condition.centreType);
    if (!notice) {
      report(`${path}.centreType`, 'unknownCentreType', condition.centreType);
      return;
    }
    verifyTree(condition.test, `${path}.test`, notice, report);
    for (const leaf of condition.speaksFor.leaves)
      if (!notice.leaf(leaf)) report(`${path}.speaksFor`, 'unknownLeaf', leaf);
    for (const section of condition.speaksFor.sections)
      if (!notice.sections.some((known) => known.id === section))
        report(`${path}.speaksFor`, 'unknownSection', section);
    for (const target of condition.speaksFor.evidence)
      if (notice.targetLabel(target) === undefined) report(`${path}.speaksFor`, 'unknownTarget', target);
  });
  for (const [list, things] of [
    ['fields', programme.fields],
    ['tables', programme.tables],
  ] as const)
    things.forEach((thing, index) => {
      for (const type of thing.for ?? indexes.keys()) {
        const notice = indexes.get(type);
        if (thing.when && notice) verifyTree(thing.when, `${list}[${String(index)}].when`, notice, report);
      }
    });
}

/** Everything a tree names exists for this centre type, and its patterns are patterns. */
export function verifyTree(tree: ConditionTree, path: string, notice: NoticeIndex, report: Report): void {
  if ('all' in tree) {
    tree.all.forEach((child, index) => {
      verifyTree(child, `${path}.all[${String(index)}]`, notice, report);
    });
  } else if ('any' in tree) {
    tree.any.forEach((child, index) => {
      verifyTree(child, `${path}.any[${String(index)}]`, notice, report);
    });
  } else if ('not' in tree) verifyTree(tree.not, `${path}.not`, notice, report);
  else if ('evidenceFor' in tree) {
    if (notice.targetLabel(tree.evidenceFor) === undefined) report(path, 'unknownTarget', tree.evidenceFor);
  } else if ('table' in tree) {
    if (!notice.table(tree.table)) report(path, 'unknownTable', tree.table);
  } else {
    if (!notice.leaf(tree.leaf)) report(path, 'unknownLeaf', tree.leaf);
    if ('matches' in tree && !isPattern(tree.matches)) report(path, 'badPattern', tree.matches);
    if ('isOneOf' in tree) verifyChoices(tree.leaf, tree.isOneOf, path, notice, report);
  }
}

function verifyChoices(
  leaf: string,
  values: readonly unknown[],
  path: string,
  notice: NoticeIndex,
  report: Report,
): void {
  const kind = notice.leaf(leaf)?.kind;
  if (kind?.name !== 'choice') return;
  for (const value of values)
    if (!kind.choices.some((choice) => choice.value === value)) report(path, 'unknownChoice', String(value));
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
