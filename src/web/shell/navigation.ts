import type { Permission } from '#kernel/permission.ts';
import { words } from './words.zh.ts';

interface Entry {
  readonly path: string;
  readonly label: string;
  /** Who sees it; everybody while it is null. */
  readonly needs: Permission | null;
}

/** All entries of the navigation, in the order in which the procedure runs. */
const entries: readonly Entry[] = [
  { path: '/home', label: words.nav.home, needs: null },
  { path: '/apply', label: words.nav.apply, needs: 'application.read' },
  { path: '/evidence', label: words.nav.evidence, needs: 'application.read' },
  { path: '/county', label: words.nav.county, needs: 'county.read' },
  { path: '/recommend', label: words.nav.recommend, needs: 'recommend.read' },
  { path: '/authority', label: words.nav.authority, needs: 'authority.read' },
  { path: '/organisation', label: words.nav.organisation, needs: 'application.read' },
  { path: '/people', label: words.nav.people, needs: 'people.manage' },
  { path: '/admin/organisations', label: words.nav.adminOrganisations, needs: 'admin.system' },
  { path: '/admin/deliveries', label: words.nav.adminDeliveries, needs: 'admin.system' },
  { path: '/admin/accounts', label: words.nav.adminAccounts, needs: 'admin.security' },
  { path: '/admin/events', label: words.nav.adminEvents, needs: 'admin.audit' },
];

/** What somebody with these permissions is shown; a session that is not whole yet has none, and sees nothing. */
export function entriesFor(permissions: readonly Permission[], whole: boolean): Entry[] {
  if (!whole) return [];
  return entries.filter(({ needs }) => needs === null || permissions.includes(needs));
}
