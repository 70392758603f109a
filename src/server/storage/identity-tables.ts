import type { ColumnType, Generated } from 'kysely';
import type { IdentityCause, IdentityRequestState } from '#membership/identity.ts';
import type { MaybeMoment, Moment } from './column-types.ts';

interface FormerIdentityTable {
  id: Generated<string | number>;
  organisation_id: string;
  name: string;
  uscc: string;
  uscc_reason: string | null;
  cause: IdentityCause;
  until: Moment;
}

interface IdentityRequestTable {
  id: string;
  number: Generated<string | number>;
  organisation_id: string;
  cause: IdentityCause;
  former_name: string;
  former_uscc: string;
  name: string;
  uscc: string;
  uscc_reason: string | null;
  /** What the organisation says of it. */
  word: string;
  licence_hash: string;
  licence_name: string;
  asked_by: string;
  asked_at: Moment;
  state: ColumnType<IdentityRequestState, IdentityRequestState | undefined, IdentityRequestState>;
  decided_by: ColumnType<string | null, string | undefined, string>;
  decided_at: MaybeMoment;
  /** Why the unit refused. */
  decision: ColumnType<string | null, string | undefined, string>;
}

/** What organisations were called before, and what they ask to be called. */
export interface IdentityTables {
  former_identity: FormerIdentityTable;
  identity_request: IdentityRequestTable;
}
