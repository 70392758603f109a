import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConditionTree } from '../definition/condition.ts';
import { completeAnswers, completeEvidence, openSample } from '../testing/sample-dossier.ts';
import { evaluate } from './evaluate-condition.ts';

const leafTests = fc.constantFrom<ConditionTree>(
  { leaf: 'applicant.legalForm', isOneOf: ['company'] },
  { leaf: 'applicant.isBranch', isOneOf: [true] },
  { leaf: 'applicant.uscc', matches: '^..14', means: '…' },
  { leaf: 'applicant.name', isAnswered: true },
  { leaf: 'indicator.events', isAtLeast: '10' },
  { leaf: 'centre.total', isAtLeast: '99999' },
  { table: 'team', hasRows: 2 },
  { table: 'claims', hasRows: 1 },
  { evidenceFor: 'annex.licence' },
  { evidenceFor: 'claims.r1' },
);

const { positive, tree } = fc.letrec<{ positive: ConditionTree; tree: ConditionTree }>((tie) => ({
  positive: fc.oneof(
    { depthSize: 'small' },
    leafTests,
    fc.record({ all: fc.array(tie('positive'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('positive'), { maxLength: 3 }) }),
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    leafTests,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}));

const answerIds = fc.subarray(Object.keys(completeAnswers));

function dossierOf(ids: readonly string[]) {
  const answers = Object.fromEntries(ids.map((id) => [id, completeAnswers[id]]));
  return openSample({ answers, evidence: completeEvidence });
}

test('without not, answering more never makes what is satisfied anything else', () => {
  fc.assert(
    fc.property(positive, answerIds, answerIds, (condition, some, more) => {
      if (evaluate(condition, dossierOf(some)).state !== 'satisfied') return;
      expect(evaluate(condition, dossierOf([...some, ...more])).state).toBe('satisfied');
    }),
  );
});

test('but for rows, which may always be added, answering more never makes what is known unknown', () => {
  fc.assert(
    fc.property(tree, answerIds, answerIds, (condition, some, more) => {
      fc.pre(!JSON.stringify(condition).includes('hasRows'));
      if (evaluate(condition, dossierOf(some)).state === 'unknown') return;
      expect(evaluate(condition, dossierOf([...some, ...more])).state).not.toBe('unknown');
    }),
  );
});

test('De Morgan holds for conditions', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), answerIds, (parts, ids) => {
      const dossier = dossierOf(ids);
      const negated = parts.map((part) => ({ not: part }));
      const { state } = evaluate({ not: { all: parts } }, dossier);
      expect(state).toBe(evaluate({ any: negated }, dossier).state);
      expect(evaluate({ not: { any: parts } }, dossier).state).toBe(
        evaluate({ all: negated }, dossier).state,
      );
    }),
  );
});

test('a condition that is not trivial always has a reason', () => {
  fc.assert(
    fc.property(leafTests, answerIds, (leaf, ids) => {
      expect(evaluate({ not: leaf }, dossierOf(ids)).reasons).not.toEqual([]);
    }),
  );
});
