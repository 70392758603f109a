import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier.ts';
import { completeAnswers, completeEvidence, evidenceFor, openSample } from '../testing/sample-dossier.ts';
import { judgeConditions } from '../conditions/judge-conditions.ts';
import { reasonSentence } from '../conditions/reason.ts';
import { findingMessage } from './finding-message.ts';
import { runChecks } from './run-checks.ts';

const ids = Object.keys(completeAnswers);

const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Dossier['answers'][string]);

const anyAnswer = fc.oneof(
  anyJson,
  fc.constantFrom(
    '',
    '0',
    '-5',
    '约3',
    '1.2亿',
    '无',
    '财政资金',
    '2023-02-30',
    '2099-01',
    'company',
    true,
    false,
    null,
  ),
);

const anyId = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(
    'tasks.r9.to',
    'costs.x.loan',
    'team.r99.level',
    'toString',
    '__proto__.a',
    'constructor',
    'team',
    'a.b.c.d',
    '',
  ),
  fc.string({ maxLength: 12 }),
);

const anyAnswers = fc
  .dictionary(anyId, anyAnswer, { maxKeys: 30 })
  .map((answers) => ({ ...completeAnswers, ...answers }));

const anyRows = fc.dictionary(
  fc.constantFrom('tasks', 'claims', 'finance', 'x'),
  fc.array(fc.constantFrom('r1', 'r2', 'zz'), { maxLength: 4 }),
);

const anyEvidence = fc.array(
  fc
    .constantFrom('annex.licence', 'claims.r1', 'claims.r9', 'indicator.funds', 'x.y', '', 'team.r1.name')
    .map((target) => evidenceFor('e1', target)),
  { maxLength: 4 },
);

test('whatever the answers are, nothing throws and every sentence is whole', () => {
  fc.assert(
    fc.property(anyAnswers, anyRows, anyEvidence, (answers, rows, evidence) => {
      const dossier = openSample({ answers, rows, evidence });
      const messages = runChecks(dossier).map((finding) => findingMessage(finding, dossier.notice));
      const reasons = judgeConditions(dossier).flatMap((condition) => condition.reasons.map(reasonSentence));
      for (const sentence of [...messages, ...reasons]) {
        expect(sentence).not.toMatch(/undefined|\[object/u);
        expect(sentence.length).toBeGreaterThan(3);
      }
    }),
    { numRuns: 300 },
  );
});

test('findings do not depend on the order of the answers, and none comes twice', () => {
  fc.assert(
    fc.property(anyAnswers, anyRows, fc.infiniteStream(fc.nat()), (answers, rows, keys) => {
      const shuffled = Object.entries(answers)
        .map((entry) => ({ entry, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
      const evidence = completeEvidence;
      const found = runChecks(openSample({ answers, rows, evidence }));
      expect(runChecks(openSample({ answers: Object.fromEntries(shuffled), rows, evidence }))).toEqual(found);
      expect(new Set(found.map((finding) => JSON.stringify(finding))).size).toBe(found.length);
    }),
    { numRuns: 200 },
  );
});

test('findings stand in the order of the papers, rows in the order of the dossier', () => {
  const answers = {
    ...completeAnswers,
    'zz.unknown': '1',
    'applicant.name': '',
    'indicator.funds': '',
    'centre.total': '',
    'tasks.r2.task': '甲',
    'tasks.r10.task': '乙',
    'applicant.hostZone': '',
  };
  const evidence = [...completeEvidence, evidenceFor('e9')];
  const found = runChecks(openSample({ answers, evidence, rows: { tasks: ['r10', 'r1', 'r2'] } }));
  expect(found.map(({ target }) => target)).toEqual([
    'applicant.name',
    'centre.total',
    'indicator.funds',
    'tasks.r10.from',
    'tasks.r10.to',
    'tasks.r2.from',
    'tasks.r2.to',
    'applicant.hostZone',
    'evidence.e9',
    'zz.unknown',
  ]);
});
