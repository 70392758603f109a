/** How the platform is called in an app of codes. */
export const issuerName = '数转通';
