import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { startWords as words } from '../words.zh.ts';

/** The indicators of one type, folded: each is a number that wants evidence. */
export function IndicatorsOf({ notice }: { readonly notice: NoticeIndex }) {
  const sheet = notice.programme.answerSheets.find(({ centreType }) => centreType === notice.centreType);
  if (sheet === undefined) return null;
  return (
    <details>
      <summary>{words.indicatorsOf(notice.indicators.length)}</summary>
      {sheet.groups.map(({ label, indicators }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul>
            {indicators.map((indicator) => (
              <li key={indicator.key}>{words.indicator(indicator.label, indicator.unit)}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
