import { createListReader } from '#papers/excel-in/list-reader.ts';

/** All lists of the process are read and marked one after the other, in a process beside it. */
export const lists = createListReader();
