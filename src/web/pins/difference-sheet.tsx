import { useQuery } from '@tanstack/react-query';
import type { DifferenceItem, PinItem } from '#contract/pins.ts';
import { api } from '../api.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Notice } from '../design/notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { words } from './words.zh.ts';
import './pins.css';

interface DifferenceSheetProps {
  readonly applicationId: string;
  readonly pins: readonly PinItem[];
  readonly lead: string;
}

/** What changed since the last return, leaf by leaf; nothing where it never came back. */
export function DifferenceSheet({ applicationId, pins, lead }: DifferenceSheetProps) {
  const query = useQuery({
    queryKey: ['applications', 'difference', applicationId],
    queryFn: () => api.pins.difference({ applicationId }),
    // Answers are saved all the time.
    staleTime: 0,
    refetchOnMount: 'always',
  });
  if (query.data?.difference === null) return null;
  return (
    <Sheet title={words.difference}>
      <Loaded query={query}>
        {({ difference }) => difference && <Changes difference={difference} pins={pins} lead={lead} />}
      </Loaded>
    </Sheet>
  );
}

interface Line {
  readonly key: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly pins: readonly string[];
}

interface ChangesProps {
  readonly difference: DifferenceItem;
  readonly pins: readonly PinItem[];
  readonly lead: string;
}

function Changes({ difference, pins, lead }: ChangesProps) {
  const lines = linesOf(difference);
  const texts = new Map(pins.map(({ id, text }) => [id, text]));
  const unanswered = pins.filter(({ id, state }) => state === 'open' && difference.unanswered.includes(id));
  const { column } = words;
  return (
    <div className="stack-small">
      <p className="note">{lead}</p>
      {unanswered.length > 0 && (
        <Notice tone="warns">
          {words.unanswered(unanswered.length)}
          {unanswered.map(({ name }) => `「${name}」`).join('')}
        </Notice>
      )}
      {lines.length === 0 ? (
        <EmptyState title={words.noDifference}>{words.noDifferenceLine}</EmptyState>
      ) : (
        <table className="difference-table" aria-label={words.difference}>
          <thead>
            <tr>
              {[column.place, column.before, column.after, column.answers].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, place, before, after, pins: own }) => (
              <tr key={key}>
                <td data-label={column.place}>{place}</td>
                <td data-label={column.before} className="difference-before">
                  {before === '' ? words.blank : before}
                </td>
                <td data-label={column.after}>{after === '' ? words.blank : after}</td>
                <td data-label={column.answers}>
                  {own.length === 0 ? words.noPin : own.map((id) => texts.get(id) ?? '').join('\n')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function linesOf({ answers, evidence, retitled }: DifferenceItem): Line[] {
  const said = (link: DifferenceItem['evidence'][number]['added'][number]): string =>
    link.pages === null ? link.title : `${link.title} ${words.pages(link.pages[0], link.pages[1])}`;
  return [
    ...answers.map(({ leaf, label, before, after, pins }) => ({
      key: leaf,
      place: label,
      before,
      after,
      pins,
    })),
    ...evidence.map(({ target, label, added, gone, reordered, pins }) => ({
      key: `evidence of ${target}`,
      place: words.linkedEvidence(label),
      before: gone.map((link) => words.gone(said(link))).join('\n'),
      after: [...added.map((link) => words.added(said(link))), ...(reordered ? [words.reordered] : [])].join(
        '\n',
      ),
      pins,
    })),
    ...retitled.map(({ evidenceId, before, after }) => ({
      ...{ key: evidenceId, place: words.renamedEvidence, before, after, pins: [] },
    })),
  ];
}
