import { createElement } from 'react';
import type { Section, SectionPart } from '#programme/definition/outline.ts';
import { notAskedBecause } from '../application/asked-of.ts';
import { EvidenceMark } from '../application/evidence/evidence-mark.tsx';
import { TargetFindings } from '../application/findings/target-findings.tsx';
import { CommentMark } from '../application/together/comment-mark.tsx';
import { OpenTable } from '../application/tables/open-table.tsx';
import { useWorkspace } from '../application/use-draft.ts';
import { AnswerSheetPart } from './answer-sheet-part.tsx';
import { GatheredPart } from './gathered-part.tsx';
import { ProsePart } from './prose-part.tsx';
import { FillingGuide } from '../help/filling-guide.tsx';
import { words } from './words.zh.ts';

interface PlanSectionProps {
  readonly section: Section;
  /** 1 for 一、 */
  readonly depth: number;
}

/** A section of the outline: its official heading, what the text asks, and what is filled in below it. */
export function PlanSection({ section, depth }: PlanSectionProps) {
  const { id, number, heading, asks, parts, sections } = section;
  return (
    <section className="plan-section" id={id} data-target={id} tabIndex={-1} aria-label={number + heading}>
      {createElement(
        `h${String(Math.min(6, depth + 1))}`,
        { className: `plan-heading-${String(depth)}` },
        number + heading,
      )}
      <CommentMark target={id} />
      {asks !== undefined && (
        <p className="plan-asks">
          {words.asks}
          {asks}
        </p>
      )}
      {parts.length > 0 && <FillingGuide of={id} name={number + heading} />}
      {parts.map((part) => (
        <Part key={JSON.stringify(part)} part={part} section={id} below={depth + 1} />
      ))}
      {sections.map((inner) => (
        <PlanSection key={inner.id} section={inner} depth={depth + 1} />
      ))}
    </section>
  );
}

interface PartProps {
  readonly part: SectionPart;
  readonly section: string;
  /** The level of the heading it stands below. */
  readonly below: number;
}

function Part({ part, section, below }: PartProps) {
  if ('prose' in part) return <Prose id={part.prose} below={below} />;
  if ('table' in part) return <TablePart id={part.table} />;
  if ('answerSheet' in part) return <AnswerSheetPart />;
  if ('annexOf' in part) return <GatheredPart annex={section} />;
  return (
    <div className="row" data-target={part.annex === section ? undefined : part.annex}>
      <EvidenceMark target={part.annex} />
      <TargetFindings target={part.annex} />
    </div>
  );
}

function Prose({ id, below }: { readonly id: string; readonly below: number }) {
  const leaf = useWorkspace(({ notice }) => notice.leaf(id));
  return leaf ? <ProsePart leaf={leaf} below={below} /> : null;
}

function TablePart({ id }: { readonly id: string }) {
  const table = useWorkspace(({ notice }) => notice.table(id));
  const reason = useWorkspace(({ dossier }) => notAskedBecause(table?.when, dossier));
  if (table === undefined) return null;
  if (reason !== null) return <p className="note">{words.notAsked(table.label, reason)}</p>;
  return (
    <div className="plan-table">
      <p className="plan-table-title">{table.label}</p>
      <OpenTable table={table} />
    </div>
  );
}
