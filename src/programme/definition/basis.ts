/** Where a fact comes from: the text of the notice, or an assumption that an operator may change per call. */
export type Basis = 'notice' | 'assumed';
