import { targetName } from '#programme/checks/name-target.zh.ts';
import { questionnaireOf } from '#programme/checks/questionnaire.ts';
import type { Snapshot } from '../../application/workspace.ts';
import type { ChoiceGroup } from '../../design/choice-field.tsx';
import { words } from '../../pins/words.zh.ts';

/**
 * Where a pin can be put: every question by its section, tables whole and row by row, then the evidence.
 * In: what was submitted, and a place that must be among them.
 */
export function pinPlaces(
  { dossier, evidence }: Pick<Snapshot, 'dossier' | 'evidence'>,
  besides: string,
): readonly ChoiceGroup[] {
  const { notice } = dossier;
  const groups = new Map<string, { value: string; label: string }[]>();
  const known = new Set<string>();
  const add = (section: string, value: string, label: string): void => {
    if (known.has(value)) return;
    known.add(value);
    const group = groups.get(section) ?? [];
    group.push({ value, label });
    groups.set(section, group);
  };
  for (const { id, title } of evidence) add(words.evidence, `evidence.${id}`, title);
  const besideName = besides === '' || known.has(besides) ? null : targetName(besides, notice);
  if (besideName !== null) add('', besides, besideName);
  for (const asked of questionnaireOf(notice).asked) {
    if ('leaf' in asked) {
      add(asked.section, asked.leaf.id, targetName(asked.leaf.id, notice));
      continue;
    }
    const { id, label } = asked.table;
    add(asked.section, id, words.wholeTable(label));
    for (const row of dossier.filledRows(id)) {
      const target = `${id}.${row}`;
      add(asked.section, target, targetName(target, notice));
    }
  }
  const inOrder = [...groups].map(([label, choices]) => ({ label, choices }));
  return [
    ...inOrder.filter(({ label }) => label !== words.evidence),
    ...inOrder.filter(({ label }) => label === words.evidence),
  ];
}
