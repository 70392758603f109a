import type { NoticeKind } from './notice-kinds.ts';

/** What a notice is about, by its ids; null for what it is not about. */
export interface NoticeSubject {
  readonly applicationId: string | null;
  readonly callId: string | null;
}

/** Where in the pages a notice leads: the place where what it tells of can be seen or done. */
export function noticePlace(kind: NoticeKind, { applicationId, callId }: NoticeSubject): string {
  const application = encodeURIComponent(applicationId ?? '');
  const call = encodeURIComponent(callId ?? '');
  switch (kind) {
    case 'sealsDueSoon':
      return `/apply/${application}/submit`;
    case 'deadlineNear':
    case 'returned':
    case 'moved':
    case 'recommended':
    case 'recommendationWithdrawn':
    case 'handedUp':
    case 'accepted':
      return `/apply/${application}`;
    case 'extended':
      return '/apply';
    case 'callOpened':
      return `/apply/new/${call}`;
    case 'licenceConfirmed':
    case 'licenceRefused':
      return '/organisation';
    case 'licenceFiled':
      return '/recommend/organisations';
    case 'submitted':
    case 'sealed':
    case 'movedHere':
      return `/recommend/applications/${application}`;
    case 'withdrawn':
    case 'unitExtended':
    case 'unitCallOpened':
      return '/recommend';
    case 'unitDeadlineNear':
      return `/recommend/chasing?call=${call}`;
    case 'handUpDueSoon':
    case 'batchSentBack':
    case 'batchAccepted':
      return `/recommend?call=${call}`;
    case 'batchHandedUp':
      return '/authority/batches';
  }
}
