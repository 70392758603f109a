import { lockFolder } from '../storage/pglite/folder-lock.ts';

// Run as a process of its own: holds the folder it is given until it is killed.
await lockFolder(process.argv[2] ?? '');
process.send?.('held');
setInterval(() => undefined, 1_000);
