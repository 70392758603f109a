const megabyte = 1024 * 1024;

/** The largest body a route reads, in bytes; files come by upload. */
export const usualBody = megabyte;

const larger: Readonly<Record<string, number>> = {
  // A section of the plan may have 4 MB of rich text.
  'applications.saveAnswer': 5 * megabyte,
  'callTime.previewRevision': 5 * megabyte,
  'callTime.amend': 5 * megabyte,
};

/** The largest body of a route, by its name in the contract. */
export const bodyLimitOf = (name: string): number => larger[name] ?? usualBody;
