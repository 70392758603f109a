/** What somebody may do at all; which application or organisation it is done to is asked apart. */
export const permissions = [
  'application.read',
  'application.write',
  'people.manage',
  'county.read',
  'county.write',
  'recommend.read',
  'recommend.write',
  'recommend.release',
  'authority.read',
  'authority.write',
  'admin.system',
  'admin.security',
  'admin.audit',
] as const;

export type Permission = (typeof permissions)[number];

/** Who may call a route: everybody, whoever is signed in – with a session that is not yet whole or a whole one –, or who holds a permission. */
export type Needs = 'anyone' | 'session' | 'signedIn' | Permission;
