import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { stateWords } from '#procedure/application/words.zh.ts';
import type { api } from '../api.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { searchWords as words } from './search-words.zh.ts';
import { applicationPlace, evidencePlace, organisationPlace } from './where-found.ts';

type Found = Awaited<ReturnType<typeof api.search.everything>>;

interface SearchResultsProps {
  readonly found: Found;
  readonly text: string;
  readonly onGo: () => void;
}

/** What was found, each kind by itself, each line a link to its place. */
export function SearchResults({ found, text, onGo }: SearchResultsProps) {
  const { applications, evidence, organisations } = found;
  const count = applications.items.length + evidence.items.length + organisations.items.length;
  return (
    <>
      <p className="only-read-aloud" role="status">
        {count === 0 ? words.nothing(text) : words.found(count)}
      </p>
      {count === 0 && <EmptyState title={words.nothing(text)}>{words.nothingLine}</EmptyState>}
      <Group title={words.applications} more={applications.more}>
        {applications.items.map((one) => (
          <Line
            key={`${one.as}${one.id}`}
            to={applicationPlace(one)}
            onGo={onGo}
            title={`${one.applicantName} · ${one.centreTypeLabel}`}
            note={[
              one.centreName === '' ? words.unnamed : one.centreName,
              stateWords[one.state],
              one.number === null ? '' : words.number(one.number),
              one.callTitle,
            ]}
          />
        ))}
      </Group>
      <Group title={words.evidence} more={evidence.more}>
        {evidence.items.map((one) => (
          <Line
            key={`${one.applicationId ?? ''}${one.id}`}
            to={evidencePlace(one)}
            onGo={onGo}
            title={one.title}
            note={[one.fileName, one.ownerName]}
          />
        ))}
      </Group>
      <Group title={words.organisations} more={organisations.more}>
        {organisations.items.map((one) => (
          <Line
            key={one.id}
            to={organisationPlace(one)}
            onGo={onGo}
            title={one.name}
            note={[one.uscc, one.region]}
          />
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly more: boolean;
  readonly children: readonly ReactNode[];
}

function Group({ title, more, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="search-found">{children}</ul>
      {more && <p className="note">{words.more}</p>}
    </section>
  );
}

interface LineProps {
  readonly to: string;
  readonly title: string;
  readonly note: readonly string[];
  readonly onGo: () => void;
}

function Line({ to, title, note, onGo }: LineProps) {
  return (
    <li>
      <Link to={to} onClick={onGo}>
        <strong>{title}</strong>
        <span className="note">{note.filter((part) => part !== '').join(' · ')}</span>
      </Link>
    </li>
  );
}
