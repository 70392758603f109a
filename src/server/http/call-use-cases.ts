import { amendNotice } from '../usecases/calls/amend-notice.ts';
import { bindChecks } from '../usecases/calls/bind-checks.ts';
import { extendStage } from '../usecases/calls/extend-stage.ts';
import { noticeChanges, readNoticeChanges } from '../usecases/calls/notice-changes.ts';
import { overviewCounts } from '../usecases/authority/overview-counts.ts';
import { overviewIndicators } from '../usecases/authority/overview-indicators.ts';
import { previewRevision } from '../usecases/calls/preview-revision.ts';
import { readRegionMap } from '../usecases/authority/read-region-map.ts';
import { readSetUp } from '../usecases/calls/read-set-up.ts';
import { setQuota } from '../usecases/calls/set-quota.ts';
import { setUnits } from '../usecases/calls/set-units.ts';
import type { UseCases } from './use-case-types.ts';

/** Which use case answers which route of what the authority sets and sees of its calls. */
export const callUseCases: Pick<
  UseCases,
  'callTime' | 'callUnits' | 'checkTrials' | 'overview' | 'regionMap'
> = {
  checkTrials: { makeBinding: bindChecks },
  callUnits: { set: setUnits },
  regionMap: { read: readRegionMap },
  callTime: {
    setUp: readSetUp,
    extend: extendStage,
    setQuota,
    previewRevision,
    amend: amendNotice,
    noticeChanges,
    readNoticeChanges,
  },
  overview: {
    counts: overviewCounts,
    indicators: overviewIndicators,
  },
};
