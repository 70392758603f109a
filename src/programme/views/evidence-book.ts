import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Section } from '../definition/outline.ts';
import { bookWords } from './book-words.zh.ts';
import { targetName } from './evidence-list.ts';
import { evidenceNumbers, type EvidenceNumbers } from './evidence-numbers.ts';
import { printLeaf } from './print-answer.ts';

/** Pages of a file, both included, from 1; null: all of it. */
export type PagesOfFile = readonly [from: number, to: number] | null;

/** A piece of evidence as the book binds it. */
export interface BookEntry {
  /** 3-12 */
  readonly number: string;
  readonly evidenceId: string;
  readonly title: string;
  /** Path inside the dossier. */
  readonly file: string;
  /** What it answers, and with which of its pages. */
  readonly items: readonly { readonly name: string; readonly pages: PagesOfFile }[];
}

/** One of 七（一）…（六）. */
export interface BookAnnex {
  readonly id: string;
  /** （三）… as the notice heads it. */
  readonly heading: string;
  readonly entries: readonly BookEntry[];
  /** What is asked for here and bound in an earlier annex. */
  readonly boundBefore: readonly { readonly number: string; readonly title: string }[];
}

/** A line of a table that cites its evidence. */
export interface CitingRow {
  readonly label: string;
  readonly value: string;
  readonly cited: readonly { readonly number: string; readonly pages: PagesOfFile }[];
}

export interface CitingTable {
  readonly title: string;
  readonly rows: readonly CitingRow[];
}

/** What the evidence book holds, in its order; how many pages each file has is not known here. */
export interface EvidenceBook {
  readonly title: string;
  /** The notice, above the title. */
  readonly notice: string;
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly annexes: readonly BookAnnex[];
  /** 应答表 and the tables of claims, each row with what proves it. */
  readonly tables: readonly CitingTable[];
}

/**
 * The evidence book as 附件2 七 binds it: annex by annex, a file that serves several items once, where it is first asked
 * for. Evidence that is linked to nothing is not bound.
 *
 * @param version digest of the frozen version; null for a draft
 */
export function evidenceBook(dossier: OpenDossier, version: string | null): EvidenceBook {
  const numbers = evidenceNumbers(dossier);
  const { programme, centreType } = dossier.notice;
  const type = programme.centreTypes.find(({ id }) => id === centreType)?.label ?? '';
  const annexes = dossier.notice.sections.filter((section) => numbers.byAnnex.has(section.id));
  return {
    title: bookWords.title,
    notice: programme.title,
    cover: [
      { label: bookWords.typeLine, value: type },
      { label: bookWords.centreLine, value: printLeaf(dossier, programme.parts.centreName) },
      { label: bookWords.applicantLine, value: printLeaf(dossier, programme.parts.applicantName) },
      { label: bookWords.versionLine, value: version === null ? bookWords.draft : version.slice(0, 16) },
    ],
    annexes: annexes.map((annex) => annexOf(annex, dossier, numbers)),
    tables: [...answerSheets(dossier, numbers), ...claims(dossier, numbers)],
  };
}

function annexOf(annex: Section, dossier: OpenDossier, numbers: EvidenceNumbers): BookAnnex {
  const find = (id: string) => dossier.dossier.evidence.find((candidate) => candidate.id === id);
  return {
    id: annex.id,
    heading: annex.number + annex.heading,
    entries: (numbers.byAnnex.get(annex.id) ?? []).flatMap(({ number, evidenceId }): BookEntry[] => {
      const evidence = find(evidenceId);
      if (!evidence) return [];
      const items = evidence.links.map(({ target, pages }) => ({ name: targetName(dossier, target), pages }));
      return [{ number, evidenceId, title: evidence.title, file: evidence.file, items }];
    }),
    boundBefore: (numbers.boundBefore.get(annex.id) ?? []).map(({ number, evidenceId }) => ({
      number,
      title: find(evidenceId)?.title ?? '',
    })),
  };
}

function answerSheets(dossier: OpenDossier, numbers: EvidenceNumbers): CitingTable[] {
  const { programme, centreType } = dossier.notice;
  return programme.answerSheets
    .filter((sheet) => sheet.centreType === centreType)
    .map((sheet) => ({
      title: sheet.title,
      rows: sheet.groups.flatMap((group) =>
        group.indicators.map(({ key, label, unit }) => {
          const leaf = `indicator.${key}`;
          const printed = printLeaf(dossier, leaf);
          return {
            label,
            value: printed === '' ? '' : `${printed} ${unit}`,
            cited: citedFor(leaf, dossier, numbers),
          };
        }),
      ),
    }));
}

/** The open tables of the plan whose rows are claims: those that bear evidence. */
function claims(dossier: OpenDossier, numbers: EvidenceNumbers): CitingTable[] {
  const tables = dossier.notice.sections.flatMap((section) =>
    section.parts.flatMap((part) => ('table' in part ? [part.table] : [])),
  );
  return tables.flatMap((id): CitingTable[] => {
    const table = dossier.notice.table(id);
    const rows = dossier.filledRows(id).flatMap((row): CitingRow[] => {
      const cited = citedFor(`${id}.${row}`, dossier, numbers);
      const [first, ...others] = (table?.columns ?? []).map(({ id: column }) =>
        printLeaf(dossier, `${id}.${row}.${column}`),
      );
      if (cited.length === 0) return [];
      return [{ label: first ?? '', value: others.filter((text) => text !== '').join(' '), cited }];
    });
    return table && rows.length > 0 ? [{ title: table.label, rows }] : [];
  });
}

function citedFor(target: string, dossier: OpenDossier, numbers: EvidenceNumbers): CitingRow['cited'] {
  return dossier.evidenceFor(target).flatMap(({ evidence, link }) => {
    const number = numbers.numberOf(evidence.id);
    return number === undefined ? [] : [{ number, pages: link.pages }];
  });
}
