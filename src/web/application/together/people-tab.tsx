import { Link } from 'react-router';
import type { Together } from '#contract/together.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { useMay, useSignedIn } from '../../session/me.ts';
import { placeOf } from '../page-of.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { HandOver } from './hand-over.tsx';
import { pageName, placeName } from './place-words.ts';
import { words } from './words.zh.ts';

/** Who is here and where, and who is in charge. */
export function PeopleTab({ together }: { readonly together: Together }) {
  return (
    <div className="stack">
      <Present here={together.here} />
      <Keeper keeper={together.keeper} />
    </div>
  );
}

function Present({ here }: Pick<Together, 'here'>) {
  const { id } = useDraft();
  const { personId: me, name: myName } = useSignedIn();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const dossier = useWorkspace((snapshot) => snapshot.dossier);
  const others = here.filter(({ personId }) => personId !== me);
  if (others.length === 0) return <EmptyState title={words.alone}>{words.aloneLine}</EmptyState>;
  return (
    <section className="stack-small" aria-label={words.here}>
      <h3>{words.here}</h3>
      <ul className="together-people">
        {others.map(({ personId, name, page, target }) => (
          <li key={personId}>
            <strong>{name}</strong>{' '}
            {target === null ? (
              <span className="soft">{pageName(page)}</span>
            ) : (
              <Link to={placeOf(id, target, notice)}>
                {words.at(pageName(page), placeName(target, notice, dossier))}
              </Link>
            )}
          </li>
        ))}
        <li className="soft">{words.me(myName)}</li>
      </ul>
    </section>
  );
}

function Keeper({ keeper }: Pick<Together, 'keeper'>) {
  const writes = useMay('application.write');
  return (
    <section className="stack-small" aria-label={words.keeper}>
      <h3>{words.keeper}</h3>
      {keeper === null ? (
        <EmptyState title={words.noKeeper}>{words.noKeeperLine}</EmptyState>
      ) : (
        <div>
          <p>
            <strong>{keeper.name}</strong>{' '}
            <span className="note">{words.keeperSince(momentWords(keeper.since), keeper.givenBy)}</span>
          </p>
          {keeper.word !== '' && <p className="together-said">{keeper.word}</p>}
        </div>
      )}
      {writes && <HandOver keeperId={keeper?.personId ?? null} />}
    </section>
  );
}
