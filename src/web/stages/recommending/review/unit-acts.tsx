import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { actWords } from '#procedure/application/words.zh.ts';
import { sayEvidence } from '../../../application/findings/say-evidence.ts';
import { ReasonButton } from '../../review/reason-button.tsx';
import type { Review } from '../../review/use-review.ts';
import { words as pinWords } from '../../../pins/words.zh.ts';
import { refreshRecommending } from '../queue/queue-query.ts';
import { words } from '../words.zh.ts';

/** What the unit may do about an application besides writing its opinion. */
export function UnitActs({ review: { opened, snapshot } }: { readonly review: Review }) {
  const { id: applicationId, acts } = opened.head;
  const found = snapshot.judged.findings.map(({ message, target }) =>
    sayEvidence(message, target, snapshot.evidence),
  );
  const suggestion = { label: words.returnSuggestion, text: found.join('\n').slice(0, 1900) };
  const pinned = opened.pins.filter(({ state }) => state !== 'settled').length;
  const refreshed = async (act: Promise<unknown>): Promise<void> => {
    await act;
    await refreshRecommending();
  };
  return (
    <>
      <a className="button" href="#opinion">
        {words.toOpinion}
      </a>
      {acts.includes('return') && (
        <ReasonButton
          label={actWords.return}
          title={words.returnTitle}
          line={`${pinned > 0 ? pinWords.returnPinned(pinned) : pinWords.returnWhole}${words.returnLine}`}
          suggestion={found.length > 0 ? suggestion : undefined}
          onReason={(reason) => refreshed(api.recommending.return({ applicationId, reason }))}
        />
      )}
      {acts.includes('withdrawRecommendation') && (
        <ConfirmButton
          label={actWords.withdrawRecommendation}
          title={words.withdrawTitle}
          line={words.withdrawLine}
          onConfirm={() => refreshed(api.recommending.withdrawRecommendation({ applicationId }))}
        />
      )}
    </>
  );
}
