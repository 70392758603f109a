import type { ColumnType, Generated } from 'kysely';
import type { Channel, OuterChannel } from '#procedure/notices/channels.ts';
import type { NoticeKind } from '#procedure/notices/notice-kinds.ts';
import type { BigInteger, MaybeMoment, Moment } from './column-types.ts';

/** What a notice quotes beside the names of what it is about. */
export interface NoticeDetail {
  readonly days?: number;
  readonly until?: string;
  readonly count?: number;
}

interface NoticeTable {
  id: Generated<string | number>;
  person_id: string;
  kind: NoticeKind;
  /** Nobody gets two of a key. */
  key: string;
  application_id: string | null;
  organisation_id: string | null;
  call_id: string | null;
  detail: ColumnType<NoticeDetail, string | undefined, string>;
  /** False where the person wants it by other ways only. */
  in_app: boolean;
  at: Moment;
  read_at: MaybeMoment;
}

interface NoticeChoiceTable {
  person_id: string;
  kind: NoticeKind;
  channel: Channel;
  wanted: boolean;
}

interface NoticeAddressTable {
  person_id: string;
  mail: string;
  we_com: string;
}

/** `unclear`: it was on its way when something broke; it is not sent again, for it may have arrived. */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'unclear';

interface DeliveryTable {
  notice_id: BigInteger;
  channel: OuterChannel;
  state: ColumnType<DeliveryState, DeliveryState | undefined, DeliveryState>;
  fault: string | null;
  changed_at: Moment;
}

interface ChasingCallTable {
  id: string;
  call_id: string;
  organisation_id: string;
  by_person: string;
  by_organisation: string;
  at: Moment;
  word: string;
}

interface OfficeSettingTable {
  organisation_id: string;
  needs_release: boolean;
}

interface DeputyTable {
  id: string;
  organisation_id: string;
  leader_id: string;
  deputy_id: string;
  /** Both days count. */
  from_day: string;
  to_day: string;
  ended_at: MaybeMoment;
}

interface ApplicationMoveTable {
  id: Generated<string | number>;
  application_id: string;
  from_unit: string;
  reason: string;
  by_person: string;
  at: Moment;
}

interface PaperReceiptTable {
  application_id: string;
  received_on: string;
  by_person: string;
  at: Moment;
}

/** Tables of notices, of office practice and of calls made to those who are late. */
export interface NoticeTables {
  notice: NoticeTable;
  notice_choice: NoticeChoiceTable;
  notice_address: NoticeAddressTable;
  delivery: DeliveryTable;
  chasing_call: ChasingCallTable;
  office_setting: OfficeSettingTable;
  deputy: DeputyTable;
  application_move: ApplicationMoveTable;
  paper_receipt: PaperReceiptTable;
}
