import { licenceWords } from '../../../account/words.zh.ts';
import type { OrganisationItem } from '#contract/shapes.ts';
import { Facts } from '../../../design/facts.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { Notice } from '../../../design/notice.tsx';
import { identityFacts } from '../../../account/identity/identity-facts.tsx';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import { LicencePicture } from './licence-picture.tsx';
import { LicenceActs } from './licence-acts.tsx';
import type { UnitOrganisation } from './unit-organisation.ts';
import './licence-case.css';

/** One licence beside what was entered at registration; whoever claims the same code stands next to it. */
export function LicenceCase({ organisation }: { readonly organisation: UnitOrganisation }) {
  const { rivals } = organisation;
  return (
    <article className="licence-case" aria-label={organisation.name}>
      {rivals.length > 0 && <Notice tone="warns">{words.contested}</Notice>}
      <div className={rivals.length > 0 ? 'licence-sides licence-rivals' : 'licence-sides'}>
        <Claimant organisation={organisation} heading={rivals.length > 0 ? words.mine : null} />
        {rivals.map((rival) => (
          <Claimant key={rival.id} organisation={rival} heading={words.rival} />
        ))}
      </div>
      <LicenceActs organisation={organisation} />
    </article>
  );
}

interface ClaimantProps {
  readonly organisation: OrganisationItem;
  readonly heading: string | null;
}

function Claimant({ organisation, heading }: ClaimantProps) {
  const { name, uscc, licence, unitName, contactName, contactPhone, createdAt } = organisation;
  return (
    <div className="licence-claimant">
      <div>
        {heading !== null && <h3>{heading}</h3>}
        <Facts
          facts={[
            { label: words.fullName, value: <strong>{name}</strong> },
            { label: words.uscc, value: <code>{uscc}</code> },
            ...identityFacts(organisation),
            { label: words.licence, value: licenceWords[licence] },
            { label: reviewWords.unit, value: unitName ?? '' },
            { label: words.contactOf, value: `${contactName} ${contactPhone}`.trim() },
            { label: words.registeredAt, value: dayWords(createdAt) },
          ]}
        />
      </div>
      <LicencePicture organisation={organisation} />
    </div>
  );
}
