import { emptyDatabase } from '../storage/pglite/prepared-folder.ts';

// Run after installation, so that the first start need not make the empty database it copies.
await emptyDatabase();
