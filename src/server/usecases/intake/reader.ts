import { createIntakeReader } from '#papers/intake/intake-reader.ts';

/** All filled-in papers of the process are read one after the other, in a process beside it. */
export const intakes = createIntakeReader();
