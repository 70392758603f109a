import type { Section } from '#programme/definition/outline.ts';
import { sameItems, useWorkspace } from '../../application/use-draft.ts';
import { pageOf } from '../../application/page-of.ts';
import { words } from '../words.zh.ts';
import './outline.css';

/** Beside the text there is room for it; above the text it is folded. */
const wide = '(min-width: 1181px)';

/** The sections of the plan as links; a mark where something must be corrected. */
export function Outline({ outline }: { readonly outline: readonly Section[] }) {
  const faulty = useWorkspace(
    ({ judged, notice }) =>
      judged.findings
        .filter(({ target, severity }) => severity === 'blocks' && pageOf(target, notice) !== 'basic-info')
        .map(({ target }) => target),
    sameItems,
  );
  return (
    <nav className="outline no-print" aria-label={words.outline}>
      <details open={window.matchMedia(wide).matches}>
        <summary>{words.outline}</summary>
        <Level sections={outline} faulty={faulty} />
      </details>
    </nav>
  );
}

interface LevelProps {
  readonly sections: readonly Section[];
  readonly faulty: readonly string[];
}

function Level({ sections, faulty }: LevelProps) {
  return (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} className={isFaulty(section, faulty) ? 'outline-faulty' : undefined}>
            {section.number}
            {section.heading}
            {isFaulty(section, faulty) && <span className="only-read-aloud">{words.faulty}</span>}
          </a>
          {section.sections.length > 0 && <Level sections={section.sections} faulty={faulty} />}
        </li>
      ))}
    </ol>
  );
}

/** Findings lie at the section, its texts, its tables, or cells of these. */
function isFaulty({ id, parts }: Section, faulty: readonly string[]): boolean {
  return faulty.some(
    (target) =>
      target === id ||
      parts.some((part) => {
        if ('prose' in part) return target === part.prose;
        if ('table' in part) return target === part.table || target.startsWith(`${part.table}.`);
        if ('answerSheet' in part) return target.startsWith('indicator.');
        return 'annex' in part && target === part.annex;
      }),
  );
}
