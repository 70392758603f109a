import { expect, test } from 'vitest';
import { openSample, sampleDossier } from '../testing/sample-dossier.ts';
import { completeness, completenessBySection } from './completeness.ts';
import { openContext } from './check-context.ts';

test('each section counts what is asked and what is answered, in the order of the papers', () => {
  expect(
    completenessBySection(sampleDossier({ answers: { 'centre.other': undefined, 'plan.summary': '' } })),
  ).toEqual([
    { section: '附件3 一', asked: 9, answered: 9 },
    { section: '附件3 二', asked: 5, answered: 4 },
    { section: '附件3 三', asked: 1, answered: 1 },
    { section: '附件3 四', asked: 2, answered: 2 },
    { section: '附件4', asked: 1, answered: 1 },
    { section: '附件2 一、摘要', asked: 1, answered: 0 },
    { section: '附件2 二（一）应答表', asked: 4, answered: 4 },
    { section: '附件2 二（二）荣誉和团队', asked: 7, answered: 7 },
    { section: '附件2 三、建设方案', asked: 4, answered: 4 },
    { section: '表外补充问题', asked: 3, answered: 3 },
  ]);
});

test('a row that is wanted counts as one answer', () => {
  const construction = completenessBySection(openSample({})).find(({ section }) => section.includes('三、'));
  expect(construction).toEqual({ section: '附件2 三、建设方案', asked: 2, answered: 0 });
});

test('every finding of completeness bears the section it is counted in', () => {
  const dossier = openSample({});
  const sections = new Set(completenessBySection(dossier).map(({ section }) => section));
  const found = completeness(openContext(dossier));
  expect(found.length).toBeGreaterThan(10);
  for (const { params } of found) expect(sections).toContain(params['section']);
});
