import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { dayWords } from '../../design/moment-words.ts';
import { StateTag } from './state-tag.tsx';
import { words } from './words.zh.ts';

interface ReviewHeadProps {
  readonly head: ApplicationHead;
  readonly back: { readonly to: string; readonly label: string };
}

/** What an application is, where it stands, and the way back to the list it was opened from. */
export function ReviewHead({ head, back }: ReviewHeadProps) {
  const { centreName, centreTypeLabel, callTitle, unitName, state, submittedAt, reason } = head;
  return (
    <>
      <Link to={back.to}>{back.label}</Link> · {centreName === '' ? words.unnamed : centreName} ·{' '}
      {centreTypeLabel} · {unitName} · {callTitle}
      {submittedAt !== null && ` · ${words.submittedOn(dayWords(submittedAt))}`} <StateTag state={state} />
      {reason !== null && ` ${reason}`}
    </>
  );
}
