import type { RichText } from '../answers/rich-text.ts';
import type { KindName } from '../definition/field.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { contact } from './contact.ts';
import type { Contact } from './contact.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { decimal } from './decimal.ts';
import { email } from './email.ts';
import type { AnswerValue, Kind, KindContext, Reading } from './kind.ts';
import { money } from './money.ts';
import { month } from './month.ts';
import { percent } from './percent.ts';
import { phone } from './phone.ts';
import { richText } from './rich-text.ts';
import { text } from './text.ts';
import { uscc } from './uscc.ts';

/** What each kind reads an answer to. Numbers are decimal strings, dates `2016-05-18` or `2016-05`. */
export interface KindValues {
  readonly text: string;
  readonly richText: RichText;
  readonly money: string;
  readonly count: string;
  readonly decimal: string;
  readonly percent: string;
  readonly date: string;
  readonly month: string;
  readonly uscc: string;
  readonly phone: string;
  readonly email: string;
  readonly contact: Contact;
  readonly boolean: boolean;
  readonly choice: string;
}

export type AnyValue = KindValues[KindName];

export const kinds: { readonly [Name in KindName]: Kind<KindValues[Name]> } = {
  text,
  richText,
  money,
  count,
  decimal,
  percent,
  date,
  month,
  uscc,
  phone,
  email,
  contact,
  boolean,
  choice,
};

function kindOf(context: KindContext): Kind<AnyValue> {
  return kinds[context.kind.name];
}

/**
 * Reads an answer by the kind of its question.
 * In: what stands under the leaf, as typed. Out: blank, a value with the doubts about it, or why it cannot be read.
 */
export function readAnswer(raw: AnswerValue | undefined, context: KindContext): Reading<AnyValue> {
  return kindOf(context).read(raw, context);
}

/** Prints a value as it stands on paper, without the unit. */
export function printAnswer(value: AnyValue, context: KindContext): string {
  return kindOf(context).print(value, context);
}
