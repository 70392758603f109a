import type { Generated } from 'kysely';
import type { MaybeMoment, Moment } from './column-types.ts';

interface CommentTable {
  id: string;
  application_id: string;
  /** Empty: the whole application. */
  target: string;
  answers_to: string | null;
  text: string;
  by_person: string;
  at: Moment;
  settled_at: MaybeMoment;
  settled_by: string | null;
  /** Its words are gone; it stands for the answers below it. */
  removed_at: MaybeMoment;
}

interface PresenceTable {
  application_id: string;
  person_id: string;
  page: string;
  target: string | null;
  seen_at: Moment;
}

interface KeeperTable {
  application_id: string;
  person_id: string;
  word: Generated<string>;
  given_by: string | null;
  since: Moment;
}

/** Tables of what colleagues do together. */
export interface TogetherTables {
  comment: CommentTable;
  presence: PresenceTable;
  keeper: KeeperTable;
}
