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
    case 'pinReplied':
    case 'moved':
    case 'recommended':
    case 'recommendationWithdrawn':
    case 'handedUp':
    case 'accepted':
    case 'putInCharge':
      return `/apply/${application}`;
    case 'extended':
      return '/apply';
    case 'callOpened':
      return `/apply/new/${call}`;
    case 'licenceConfirmed':
    case 'licenceRefused':
    case 'correctionConfirmed':
    case 'correctionRefused':
      return '/organisation';
    case 'licenceFiled':
    case 'correctionAsked':
      return '/recommend/organisations';
    case 'submitted':
    case 'sealed':
    case 'movedHere':
    case 'pinAnswered':
    case 'countyOpined':
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
    case 'countyAsked':
    case 'countyPassedOver':
    case 'countyReturned':
      return `/county/applications/${application}`;
    case 'batchHandedUp':
      return '/authority/batches';
  }
}
