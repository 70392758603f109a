import type { OrganisationItem } from '#contract/shapes.ts';
import { dayWords } from '../../design/moment-words.ts';
import { words } from './words.zh.ts';

/** What else belongs to name and code: why a code is right that fails a check digit, and what stood there before. */
export function identityFacts({ usccReason, formerNames }: OrganisationItem) {
  return [
    ...(usccReason === null ? [] : [{ label: words.reason, value: usccReason }]),
    ...(formerNames.length === 0
      ? []
      : [
          {
            label: words.former,
            value: formerNames.map(({ name, uscc, until, cause }) => (
              <div key={until}>{words.formerLine(name, uscc, dayWords(until), cause)}</div>
            )),
          },
        ]),
  ];
}
