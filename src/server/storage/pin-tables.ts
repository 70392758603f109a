import type { Generated } from 'kysely';
import type { PinSide, PinState } from '#procedure/application/pin.ts';
import type { MaybeMoment, Moment } from './column-types.ts';

export interface PinTable {
  id: string;
  application_id: string;
  target: string;
  page: number | null;
  text: string;
  side: PinSide;
  by_person: string;
  by_organisation: string;
  at: Moment;
  /** When it came before the unit. */
  sent_at: MaybeMoment;
  /** When it came before the applicant. */
  returned_at: MaybeMoment;
  state: PinState;
}

interface PinReplyTable {
  id: Generated<string | number>;
  pin_id: string;
  text: string;
  by_person: string;
  by_organisation: string;
  at: Moment;
}

export interface CorrectionTable {
  application_id: string;
  /** What was submitted before it came back. */
  version_id: string;
  /** Is nothing open but what follows? */
  pinned: boolean;
  answers: string[];
  evidence: string[];
  /** How the pinned places are called. */
  names: string[];
  at: Moment;
}

/** Tables of pins and of what a return opened. */
export interface PinTables {
  pin: PinTable;
  pin_reply: PinReplyTable;
  correction: CorrectionTable;
}
