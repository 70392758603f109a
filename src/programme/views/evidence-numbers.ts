import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Section } from '../definition/outline.ts';

export interface NumberedEvidence {
  /** 3-12: the twelfth of annex （三）. */
  readonly number: string;
  readonly evidenceId: string;
}

export interface EvidenceNumbers {
  /** By annex section id, in order: what is bound there. */
  readonly byAnnex: ReadonlyMap<string, readonly NumberedEvidence[]>;
  /** By annex section id, in order: what is asked for there and bound in an earlier annex. */
  readonly boundBefore: ReadonlyMap<string, readonly NumberedEvidence[]>;
  /** The number of an evidence, by its id. */
  numberOf(evidenceId: string): string | undefined;
  /** The numbers that speak for a target, in its order. */
  citedFor(target: string): readonly string[];
}

/**
 * Numbers the evidence as 附件2 七 binds it: annex by annex; within the one of part three in the order of that part,
 * indicator by indicator and claim by claim; within 其他事项 in the order of the plan. A file that serves several
 * targets has one number, from where it is first asked for.
 */
export function evidenceNumbers(dossier: OpenDossier): EvidenceNumbers {
  const numbers = new Map<string, string>();
  const byAnnex = new Map<string, NumberedEvidence[]>();
  const boundBefore = new Map<string, NumberedEvidence[]>();
  const annexes = dossier.notice.sections.filter((section) =>
    section.parts.some((part) => 'annex' in part || 'annexOf' in part),
  );
  annexes.forEach((annex, index) => {
    const bound: NumberedEvidence[] = [];
    const before = new Map<string, NumberedEvidence>();
    const { asked, others } = targetsOf(annex, dossier);
    const bind = (target: string, told: boolean) => {
      for (const { evidence } of dossier.evidenceFor(target)) {
        const known = numbers.get(evidence.id);
        if (known !== undefined) {
          if (told) before.set(evidence.id, { number: known, evidenceId: evidence.id });
          continue;
        }
        const number = `${String(index + 1)}-${String(bound.length + 1)}`;
        numbers.set(evidence.id, number);
        bound.push({ number, evidenceId: evidence.id });
      }
    };
    for (const target of asked) bind(target, true);
    for (const target of others) bind(target, false);
    byAnnex.set(annex.id, bound);
    for (const { evidenceId } of bound) before.delete(evidenceId);
    boundBefore.set(annex.id, [...before.values()]);
  });
  return {
    byAnnex,
    boundBefore,
    numberOf: (id) => numbers.get(id),
    // A file may be linked to a target twice, with other pages each time: it is cited once.
    citedFor: (target) => [
      ...new Set(dossier.evidenceFor(target).flatMap(({ evidence }) => numbers.get(evidence.id) ?? [])),
    ],
  };
}

interface AnnexTargets {
  /** What the annex is for. */
  readonly asked: readonly string[];
  /** What no other annex takes; where another has taken it, nothing is to be said of it here. */
  readonly others: readonly string[];
}

function targetsOf(annex: Section, dossier: OpenDossier): AnnexTargets {
  const { outline } = dossier.notice.programme.plan;
  const taken = new Set(outline.flatMap((section) => annexedElsewhere(section)));
  const asked = annex.parts.flatMap((part) => {
    if ('annex' in part) return [part.annex];
    if (!('annexOf' in part)) return [];
    const roots = outline.filter((section) =>
      part.annexOf === 'others' ? !taken.has(section.id) : section.id === part.annexOf,
    );
    return roots.flatMap((section) => targetsBelow(section, dossier));
  });
  const isRest = annex.parts.some((part) => 'annexOf' in part && part.annexOf === 'others');
  return { asked, others: isRest ? remaining(dossier) : [] };
}

/** Sections of the plan that an annex of their own gathers. */
function annexedElsewhere(section: Section): string[] {
  const own = section.parts.flatMap((part) => ('annexOf' in part ? [part.annexOf] : []));
  return [...own, ...section.sections.flatMap(annexedElsewhere)];
}

/** Whatever can bear evidence below a section, in the order it is printed. */
function targetsBelow(section: Section, dossier: OpenDossier): string[] {
  const own = section.parts.flatMap((part) => {
    if ('answerSheet' in part)
      return dossier.notice.indicators.map((indicator) => `indicator.${indicator.key}`);
    if ('prose' in part) return [part.prose];
    if ('table' in part)
      return [part.table, ...dossier.rows(part.table).map((row) => `${part.table}.${row}`)];
    return [];
  });
  const self = section.parts.some((part) => 'annex' in part || 'annexOf' in part) ? [] : [section.id];
  return [...self, ...own, ...section.sections.flatMap((child) => targetsBelow(child, dossier))];
}

/** Targets outside the plan (fields of 附件3), in the order they are linked: they follow at the end of 其他事项. */
function remaining(dossier: OpenDossier): string[] {
  const annexes = new Set(
    dossier.notice.sections.flatMap((section) =>
      section.parts.flatMap((part) => ('annex' in part ? [part.annex] : [])),
    ),
  );
  return dossier.dossier.evidence
    .flatMap((evidence) => evidence.links.map((link) => link.target))
    .filter((target) => !annexes.has(target));
}
