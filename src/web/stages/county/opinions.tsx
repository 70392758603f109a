import type { CountyCase } from '#contract/county.ts';
import { dayWords } from '../../design/moment-words.ts';
import { Notice } from '../../design/notice.tsx';
import { StanceTag } from './stance-tag.tsx';
import { words } from './words.zh.ts';

/** What the county said, the newest first, and whether the unit went on without it. */
export function Opinions({ given }: { readonly given: CountyCase }) {
  const { opinions, passedOver } = given;
  return (
    <>
      {opinions.map((opinion) => (
        <div key={opinion.at}>
          <p>
            <StanceTag stance={opinion.stance} />{' '}
            <span className="note">{words.said(opinion.office, opinion.opinedOn)}</span>{' '}
            {!opinion.current && <span className="note">{words.older}</span>}
          </p>
          <p className="review-said">{opinion.text}</p>
          {opinion.by !== '' && <p className="note">{words.by(opinion.by)}</p>}
        </div>
      ))}
      {passedOver !== null && (
        <Notice tone="warns">{words.passedOver(dayWords(passedOver.at), passedOver.reason)}</Notice>
      )}
    </>
  );
}
