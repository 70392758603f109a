import { NavLink } from 'react-router';
import { pageOf, type FillingPage } from './page-of.ts';
import { sameItems, useDraft, useWorkspace } from './use-draft.ts';
import { words } from './words.zh.ts';

/** A part of an application; `counts`: the page whose blocking findings stand beside it, or all of them. */
interface Part {
  readonly path: string;
  readonly label: string;
  readonly annex?: string;
  readonly counts?: FillingPage | 'all';
}

const parts: readonly Part[] = [
  { path: '', label: words.pages.overview },
  { path: 'intake', label: words.pages.intake },
  { path: 'basic-info', label: words.pages.basicInfo, annex: words.annex3, counts: 'basic-info' },
  { path: 'answers', label: words.pages.answerSheet, annex: words.annex2, counts: 'answers' },
  { path: 'plan', label: words.pages.plan, annex: words.annex2, counts: 'plan' },
  { path: 'evidence', label: words.pages.evidence, counts: 'evidence' },
  { path: 'check', label: words.pages.check, counts: 'all' },
  { path: 'submit', label: words.pages.submit },
  { path: 'papers', label: words.pages.papers },
];

/** The parts of an application as links, each with how many places in it must be corrected. */
export function PartLinks({ onGo }: { readonly onGo?: () => void }) {
  const { id } = useDraft();
  const counts = useWorkspace(({ judged, notice }) => {
    const pages = judged.findings
      .filter(({ severity }) => severity === 'blocks')
      .map(({ target }) => pageOf(target, notice));
    return parts.map(({ counts: of }) =>
      of === 'all' ? pages.length : pages.filter((page) => page === of).length,
    );
  }, sameItems);
  return (
    <ul className="part-links">
      {parts.map(({ path, label, annex }, at) => (
        <li key={path}>
          <NavLink
            to={`/apply/${id}${path === '' ? '' : `/${path}`}`}
            end={path === ''}
            onClick={() => onGo?.()}
          >
            <span>
              {annex !== undefined && <span className="part-annex">{annex}</span>}
              {label}
            </span>
            {(counts[at] ?? 0) > 0 && (
              <span className="part-count" title={words.blocks(counts[at] ?? 0)}>
                <span aria-hidden="true">{counts[at]}</span>
                <span className="only-read-aloud">{words.blocks(counts[at] ?? 0)}</span>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
