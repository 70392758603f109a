import type { RegionMap } from '#contract/region-map.ts';
import type { Actor } from '#kernel/actor.ts';
import type { FileStore } from './files/file-store.ts';
import type { SealService } from './electronic-seals/seal-service.ts';
import type { Accounts } from './accounts/accounts.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Db } from './storage/tables.ts';

/** What the running server is made of; the same for every request. */
export interface Platform {
  readonly db: Db;
  readonly files: FileStore;
  readonly jobs: Jobs;
  readonly accounts: Accounts;
  readonly demo: boolean;
  /** Folder of all that is kept outside the database: uploads under way, files, papers. */
  readonly dataDir: string;
  /** Bytes an organisation may keep in the store; without it the usual room. */
  readonly storageQuota?: number;
  /** Is there a mail server? Nothing is said of it where it does not matter. */
  readonly mails?: boolean;
  /** Boundaries of the cities that the operator supplied. */
  readonly map?: RegionMap;
  /** Seals papers electronically, where such a service is connected. */
  readonly seals?: SealService;
  clock(): Date;
}

/** One request: who asks, from where, and what answers it. */
export interface Asking extends Platform {
  readonly actor: Actor;
  readonly address: string;
}

/** One request by somebody who may not be signed in. */
export interface AskingAnyone extends Platform {
  readonly actor: Actor | null;
  readonly address: string;
  readonly session: SessionCookie;
}

/** The cookie that names a session; setting it is an effect of the answer. */
export interface SessionCookie {
  /** Token of the session the request came with, or null. */
  readonly token: string | null;
  set(token: string, endsAt: Date): void;
  clear(): void;
}
