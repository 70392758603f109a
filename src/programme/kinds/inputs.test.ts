import { describe, expect, it } from 'vitest';
import type { AnswerValue, KindContext } from './kind.ts';
import { readingSentence } from './reading-words.zh.ts';
import { readAnswer } from './registry.ts';
import { dateInputs } from './testing/date-inputs.ts';
import { numberInputs } from './testing/number-inputs.ts';
import { otherInputs } from './testing/other-inputs.ts';

const groups = [...numberInputs, ...dateInputs, ...otherInputs];

for (const { kind, unit, reads = [], refuses = [] } of groups) {
  const context: KindContext = unit === undefined ? { kind } : { kind, unit };

  describe(`${kind.name}${unit === undefined ? '' : ` in ${unit}`}`, () => {
    it.each(reads)('reads %j as %j', (raw, value, ...doubts) => {
      const reading = readAnswer(raw as AnswerValue, context);
      expect(reading).toMatchObject({ state: 'value', value });
      expect(reading.state === 'value' ? reading.notes.map((note) => note.code) : []).toEqual(doubts);
    });

    it.each(refuses)('cannot read %j: %s', (raw, code) => {
      const reading = readAnswer(raw as AnswerValue, context);
      expect(reading).toMatchObject({ state: 'unreadable', note: { code } });
      const sentence = reading.state === 'unreadable' ? readingSentence(reading.note) : '';
      expect(sentence).toMatch(/请.*。$/u);
      expect(sentence).not.toMatch(/\{\w|「」| 为  位/u);
      expect(sentence.length).toBeLessThan(140);
    });

    it.each([undefined, null, '', ' ', '　\n\t'])('takes %j for blank', (raw) => {
      expect(readAnswer(raw, context)).toEqual({ state: 'blank' });
    });
  });
}
