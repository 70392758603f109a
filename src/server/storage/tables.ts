import type { ColumnType, Generated, Kysely } from 'kysely';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { CallSettings } from '#procedure/application/settings.ts';
import type { AdminRole, Grant, Role } from '#membership/roles.ts';
import type { LicenceState } from '#membership/licence.ts';
import type { CodePurpose } from '#membership/one-time-code.ts';
import type { AnswerInput } from '#contract/shapes.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { CallTimeTables } from './call-time-tables.ts';
import type { CountyTables } from './county-tables.ts';
import type { BigInteger, Json, MaybeMoment, Moment } from './column-types.ts';
import type { IdentityTables } from './identity-tables.ts';
import type { IntakeTables } from './intake-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { PinTables } from './pin-tables.ts';
import type { ScanTables } from './scan-tables.ts';
import type { SearchTables } from './search-tables.ts';
import type { TogetherTables } from './together-tables.ts';
import type { EventSealTable, EventTable, SealTable } from './event-tables.ts';

export interface OrganisationTable {
  id: string;
  name: string;
  uscc: string;
  /** Why a code that fails a check digit is right nevertheless. */
  uscc_reason: ColumnType<string | null, string | null | undefined, string | null>;
  region: string;
  unit_id: string | null;
  grants: Grant[];
  licence: ColumnType<LicenceState, LicenceState | undefined, LicenceState>;
  licence_reason: string | null;
  licence_hash: string | null;
  licence_name: string | null;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  created_at: Moment;
}

export interface MembershipTable {
  person_id: string;
  organisation_id: string | null;
  role: Role | null;
  admin_role: AdminRole | null;
  phone: Generated<string>;
  closed: Generated<boolean>;
  last_sign_in: ColumnType<Date | null, Date | undefined, Date>;
  /** The last 30 seconds of the second factor that were used: no code is good twice. */
  totp_step: ColumnType<string | number, number | undefined, number>;
}

export interface OneTimeCodeTable {
  id: string;
  hash: string;
  purpose: CodePurpose;
  organisation_id: string | null;
  role: Role | null;
  admin_role: AdminRole | null;
  person_id: string | null;
  made_by: string;
  made_at: Moment;
  expires_at: Moment;
  used_at: MaybeMoment;
}

export interface PasswordHistoryTable {
  person_id: string;
  hash: string;
  set_at: Moment;
  /** Chosen by somebody else: to be changed at the first sign-in. */
  handed_out: Generated<boolean>;
}

export interface SignInGuardTable {
  username: string;
  failures: number;
  locked_until: MaybeMoment;
  last_failure: Moment;
}

export interface SessionStateTable {
  session_token: string;
  person_id: string;
  second_factor: boolean;
  started_at: Moment;
  last_seen: Moment;
}

export interface CallTable {
  id: string;
  title: string;
  notice_id: string;
  notice_digest: string;
  year: number;
  notice: Json<Programme>;
  opens_at: Moment;
  closes_at: Moment;
  settings: Json<CallSettings>;
  opened_by: string;
  opened_at: Moment;
}

export interface ApplicationTable {
  id: string;
  call_id: string;
  organisation_id: string;
  unit_id: string;
  /** The county office it lies before, where counties come before the unit. */
  county_id: ColumnType<string | null, string | null | undefined, string | null>;
  centre_type: string;
  state: ColumnType<ApplicationState, ApplicationState | undefined, ApplicationState>;
  number: string | null;
  started_at: Moment;
  changed_at: Moment;
  submitted_at: MaybeMoment;
  seals_due_on: string | null;
  sealed_at: MaybeMoment;
  recommended_at: MaybeMoment;
  handed_up_at: MaybeMoment;
  accepted_at: MaybeMoment;
  batch_id: string | null;
  version_id: string | null;
  /** The revision of the notice it is written for; null: that with which its call was opened. */
  notice_digest: ColumnType<string | null, string | null | undefined, string | null>;
  /** What an imported dossier brought along beside its content; null for an application that began here. */
  imported: ColumnType<Imported | null, string | null | undefined, string | null>;
}

/** Versions and recommendation of a dossier as it was imported: they go out with it again. */
export type Imported = Pick<Dossier, 'versions' | 'recommendation'>;

export interface AnswerTable {
  application_id: string;
  leaf: string;
  value: Json<AnswerInput>;
  revision: number;
  changed_by: string;
  changed_at: Moment;
  writer: string;
  sequence: BigInteger;
}

export interface AnswerHistoryTable {
  id: Generated<string | number>;
  application_id: string;
  leaf: string;
  value: ColumnType<AnswerInput | null, string | null, string | null>;
  revision: number;
  changed_by: string;
  /** The tab that wrote it: its own autosaves within five minutes are one row. */
  writer: string;
  begun_at: Moment;
  changed_at: Moment;
}

export interface StoredFileTable {
  hash: string;
  bytes: BigInteger;
  type: string;
  pages: number | null;
  stored_at: Moment;
}

export interface EvidenceTable {
  id: string;
  organisation_id: string;
  hash: string;
  title: string;
  file_name: string;
  uploaded_by: string;
  uploaded_at: Moment;
  removed_at: MaybeMoment;
}

export interface EvidenceLinkTable {
  application_id: string;
  target: string;
  place: number;
  evidence_id: string;
  from_page: number | null;
  to_page: number | null;
}

export interface PictureTable {
  organisation_id: string;
  hash: string;
  width: number;
  height: number;
}

export interface VersionTable {
  id: string;
  application_id: string;
  digest: string;
  /** The revision of the notice it was submitted under. */
  notice_digest: string;
  dossier: Json<Dossier>;
  /** Evidence files of the dossier: path in the dossier → hash of the stored file. */
  files: Json<Record<string, string>>;
  frozen_at: Moment;
  frozen_by: string;
  papers_ready: Generated<boolean>;
}

export interface SealedScanTable {
  application_id: string;
  paper: string;
  code: string;
  hash: string;
  file_name: string;
  filed_by: string;
  filed_at: Moment;
}

export interface RecommendationTable {
  application_id: string;
  opinion: Generated<string>;
  opined_on: string | null;
  seal_hash: string | null;
  seal_name: string | null;
  seal_at: MaybeMoment;
  place: number | null;
  remark: Generated<string>;
  contact: string | null;
  main_content: string | null;
}

export interface ReturnReasonTable {
  id: Generated<string | number>;
  application_id: string;
  act: 'return' | 'sendBack';
  reason: string;
  by_person: string;
  at: Moment;
}

export interface BatchTable {
  id: string;
  call_id: string;
  unit_id: string;
  handed_up_by: string;
  handed_up_at: Moment;
}

/** better-auth's table of people; its other tables are its own business. */
export interface UserTable {
  id: string;
  name: string;
  username: string | null;
  displayUsername: string | null;
  email: string;
  emailVerified: boolean;
  twoFactorEnabled: boolean | null;
  createdAt: Moment;
}

export interface Tables
  extends
    CountyTables,
    IdentityTables,
    IntakeTables,
    ScanTables,
    SearchTables,
    CallTimeTables,
    NoticeTables,
    PinTables,
    TogetherTables {
  organisation: OrganisationTable;
  membership: MembershipTable;
  one_time_code: OneTimeCodeTable;
  password_history: PasswordHistoryTable;
  sign_in_guard: SignInGuardTable;
  session_state: SessionStateTable;
  call: CallTable;
  application: ApplicationTable;
  answer: AnswerTable;
  answer_history: AnswerHistoryTable;
  stored_file: StoredFileTable;
  evidence: EvidenceTable;
  evidence_link: EvidenceLinkTable;
  picture: PictureTable;
  version: VersionTable;
  sealed_scan: SealedScanTable;
  recommendation: RecommendationTable;
  return_reason: ReturnReasonTable;
  batch: BatchTable;
  event: EventTable;
  seal: SealTable;
  event_seal: EventSealTable;
  user: UserTable;
}

/** The database, or a transaction of it: whoever is given one uses no other. */
export type Db = Kysely<Tables>;
