import type { CallStage } from '#procedure/application/stage-deadline.ts';
import type { MaybeMoment, Moment } from './column-types.ts';
import type { RevisionTables } from './revision-tables.ts';

interface CallDeadlineTable {
  call_id: string;
  stage: CallStage;
  soft_at: MaybeMoment;
  /** Null for submission: the call's `closes_at`. */
  hard_at: MaybeMoment;
  grace_minutes: number;
}

interface CallExtensionTable {
  id: string;
  call_id: string;
  stage: CallStage;
  /** Null: for all units. */
  unit_id: string | null;
  until: Moment;
  reason: string;
  by_person: string;
  at: Moment;
}

interface CallUnitTable {
  call_id: string;
  unit_id: string;
}

interface CallQuotaTable {
  call_id: string;
  unit_id: string;
  centre_type: string;
  quota: number;
}

/** Tables of a call's deadlines, units, quotas and amendments. */
export interface CallTimeTables extends RevisionTables {
  call_deadline: CallDeadlineTable;
  call_extension: CallExtensionTable;
  call_unit: CallUnitTable;
  call_quota: CallQuotaTable;
}
