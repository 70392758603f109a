import type { RichText } from '#programme/answers/rich-text.ts';
import type { KindName, KindUse } from '#programme/definition/field.ts';
import type { AnswerValue } from '#programme/kinds/kind.ts';
import { readAnswer } from '#programme/kinds/registry.ts';

/** An answer, and what must stand on paper for it, without the unit. */
export interface UniqueValue {
  readonly answer: AnswerValue;
  readonly printed: string;
  /** Further texts that stand where `printed` stands: the pieces of prose. */
  readonly pieces: readonly string[];
  /** Does it stand nowhere else? 是 and 国家级 may. */
  readonly unique: boolean;
}

/** The picture that each prose shows. */
export interface ProsePicture {
  readonly hash: string;
}

const four = (n: number) => String(n).padStart(4, '0');
const one = (printed: string, answer: AnswerValue = printed): UniqueValue => ({
  answer,
  printed,
  pieces: [],
  unique: true,
});

const day = (n: number) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10);
const spoken = (date: string) => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${dayOfMonth === undefined ? '' : `${String(dayOfMonth)}日`}`;
};
/** Years of months and of days lie apart: 2001年5月 would stand in 2001年5月3日. They come again after 800. */
const month = (n: number) =>
  `${String(2030 + Math.floor((n % 800) / 12))}-${String((n % 12) + 1).padStart(2, '0')}`;

/** A code that is right in both check digits, found by trying. */
function uscc(n: number): string {
  const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (const organisation of digits)
    for (const whole of digits) {
      const code = `91140100MA0${four(n)}8${organisation}${whole}`;
      if (readAnswer(code, { kind: { name: 'uscc' } }).state === 'value') return code;
    }
  throw new Error('没有一对校验码是对的');
}

function prose(n: number, { hash }: ProsePicture): UniqueValue {
  const piece = (name: string) => `${name}${four(n)}文`;
  const text = (name: string) => ({ type: 'text', text: piece(name) }) as const;
  const paragraph = (name: string) => ({ type: 'paragraph', content: [text(name)] }) as const;
  const answer: RichText = {
    type: 'doc',
    content: [
      paragraph('段'),
      { type: 'heading', attrs: { level: 2 }, content: [text('题')] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph('项')] }],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph('栏')] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('格')] }] },
        ],
      },
      { type: 'picture', attrs: { hash, width: 20, caption: piece('图') } },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('条')] }] },
    ],
  };
  const pieces = ['段', '题', '项', '栏', '格', '图', '条'].map(piece);
  return { answer, printed: piece('段'), pieces, unique: true };
}

/** Does a table of a paper belong to prose that was made here? */
export const isProseTable = (firstCell: string): boolean => /^栏\d{4}文$/u.test(firstCell);

type Generator = (n: number, kind: KindUse, picture: ProsePicture) => UniqueValue;

/** A readable value for each kind, of its own for each n of one dossier; a kind without one does not compile. */
const generators: Record<KindName, Generator> = {
  text: (n) => one(`甲${four(n)}文`),
  money: (n) => one(`${String(10000 + n)}.5`),
  count: (n) => one(String(20000 + n)),
  decimal: (n) => one(`${String(30000 + n)}.25`),
  // At most a hundred, and never with a nought at its end.
  percent: (n) => one(String((10001 + 2 * n) / 1000)),
  date: (n) => one(spoken(day(n)), day(n)),
  month: (n) => one(spoken(month(n)), month(n)),
  uscc: (n) => one(uscc(n)),
  phone: (n) => one(`1390001${four(n)}`),
  email: (n) => one(`a${four(n)}@example.cn`),
  contact: (n) => one(`甲${'一二三四五六七八九十'.charAt(n % 10)}1380002${four(n)}`),
  boolean: () => ({ ...one('是', true), unique: false }),
  choice: (n, kind) => {
    const choices = kind.name === 'choice' ? kind.choices : [];
    const chosen = choices[n % choices.length];
    if (!chosen) throw new Error('没有可选的值');
    return { ...one(chosen.label, chosen.value), unique: false };
  },
  richText: (n, _, picture) => prose(n, picture),
};

/**
 * The n-th value, for a question of this kind.
 * @throws when there is no generator for the kind; the message names the field.
 */
export function uniqueValue(id: string, kind: KindUse, n: number, picture: ProsePicture): UniqueValue {
  const generator = (generators as Partial<Record<string, Generator>>)[kind.name];
  if (!generator) throw new Error(`${id}：没有 ${kind.name} 一类的样值，请在 unique-values.ts 里补上`);
  if (n >= 2000) throw new Error(`${id}：样值用完了`);
  return generator(n, kind, picture);
}
