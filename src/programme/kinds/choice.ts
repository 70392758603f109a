import type { Choice } from '../definition/field.ts';
import { compareText } from './compare-text.ts';
import type { Kind, KindContext } from './kind.ts';
import { readAs, unreadable } from './reading.ts';
import { narrow, typedLine } from './typed-line.ts';

/** One of the choices of the question, typed as its value or its label; the value is kept, the label printed. */
export const choice: Kind<string> = {
  read(raw, context) {
    const choices = choicesOf(context);
    if (typeof raw === 'string' && choices.some((one) => one.value === raw)) return readAs(raw);
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    const found =
      choices.find((one) => one.value === line) ?? choices.find((one) => narrow(one.label) === line);
    if (found !== undefined) return readAs(found.value);
    return unreadable('choice.unknown', line, { choices: listed(choices) });
  },
  print: (value, context) => choicesOf(context).find((one) => one.value === value)?.label ?? value,
  compare: compareText,
};

function choicesOf(context: KindContext): readonly Choice[] {
  return context.kind.name === 'choice' ? context.kind.choices : [];
}

/** So many as a sentence can hold. */
function listed(choices: readonly Choice[]): string {
  const shown = choices.slice(0, 12).map((one) => one.label);
  return `${shown.join(' / ')}${choices.length > shown.length ? ' / …' : ''}`;
}
