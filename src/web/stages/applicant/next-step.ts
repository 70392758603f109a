import type { CallItem } from '#contract/application.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { dayOf } from '#kernel/working-day.ts';
import { momentWords as deadlineWords } from '#procedure/application/words.zh.ts';
import { submissionEnd } from '../../call-time/submission-end.ts';
import { nextWords } from './words.zh.ts';

/** Are the sealed scans overdue? In: the application, and the moment it is by the server's clock, in ms. */
export const sealsLate = ({ sealsDueOn }: ApplicationHead, now: number): boolean =>
  sealsDueOn !== null && sealsDueOn < dayOf(new Date(now));

/**
 * What its applicant does next about an application, or what it waits for, as a sentence.
 * In: the application, its call as far as it is known, and the moment it is by the server's clock, in ms.
 */
export function nextStep(head: ApplicationHead, call: CallItem | undefined, now: number): string {
  switch (head.state) {
    case 'draft':
      if (call === undefined) return '';
      return now < submissionEnd(call, head.startedAt)
        ? nextWords.draft(deadlineWords(new Date(submissionEnd(call, head.startedAt))))
        : nextWords.draftClosed;
    case 'submitted':
      return sealsLate(head, now)
        ? nextWords.sealsLate(head.sealsDueOn ?? '')
        : nextWords.submitted(head.sealsDueOn ?? '');
    case 'sealed':
    case 'recommended':
      return nextWords[head.state](head.unitName);
    case 'returned':
    case 'handedUp':
    case 'accepted':
      return nextWords[head.state];
  }
}
