import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { dayWords } from '../../design/moment-words.ts';
import { StateTag } from './state-tag.tsx';
import { words } from './words.zh.ts';

interface ReviewHeadProps {
  readonly head: ApplicationHead;
  readonly back: { readonly to: string; readonly label: string };
  /** The recommending unit, for those who are not it. */
  readonly unit?: string;
}

/** What an application is, where it stands, and the way back to the list it was opened from. */
export function ReviewHead({ head, back, unit }: ReviewHeadProps) {
  const { centreName, centreTypeLabel, state, submittedAt, reason } = head;
  const facts = [
    centreName === '' ? words.unnamed : centreName,
    centreTypeLabel,
    ...(unit === undefined ? [] : [unit]),
    ...(submittedAt === null ? [] : [words.submittedOn(dayWords(submittedAt))]),
  ];
  return (
    <>
      <Link to={back.to}>{back.label}</Link> · {facts.join(' · ')} <StateTag state={state} />
      {reason !== null && ` ${reason}`}
    </>
  );
}
