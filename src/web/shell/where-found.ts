import type { FoundApplication, FoundEvidence, FoundOrganisation } from '#contract/search.ts';

/** Where an application that was found lies for whoever found it. */
export function applicationPlace({ id, as }: Pick<FoundApplication, 'id' | 'as'>): string {
  if (as === 'recommender') return `/recommend/applications/${id}`;
  if (as === 'county') return `/county/applications/${id}`;
  return as === 'authority' ? `/authority/applications/${id}` : `/apply/${id}`;
}

/** Evidence: in one's own library, or opened beside the application through which it is seen. */
export function evidencePlace({
  id,
  as,
  applicationId,
  title,
}: Omit<FoundEvidence, 'fileName' | 'ownerName'>): string {
  if (applicationId === null) return `/evidence?text=${encodeURIComponent(title)}`;
  return `${applicationPlace({ id: applicationId, as })}?evidence=${encodeURIComponent(id)}`;
}

/** Organisations: in the list of whoever looks after them. */
export function organisationPlace({ as, name }: Pick<FoundOrganisation, 'as' | 'name'>): string {
  const text = `?text=${encodeURIComponent(name)}`;
  if (as === 'recommender') return `/recommend/organisations${text}`;
  if (as === 'county') return '/county';
  if (as === 'authority') return `/authority${text}`;
  return as === 'administrator' ? `/admin/organisations${text}` : '/organisation';
}
