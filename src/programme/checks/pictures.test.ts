import { expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier.ts';
import { sampleDossier } from '../testing/sample-dossier.ts';
import { findingMessage } from './finding-message.ts';
import { runChecks } from './run-checks.ts';

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const section = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: '见图。' }] },
    { type: 'picture', attrs: { hash, width: 120, caption: '总体架构' } },
  ],
} as const;
const answer = { 'plan.summary': section as unknown as Dossier['answers'][string] };

/** Code, target, severity and sentence of all findings, with these pictures in the dossier. */
function found(whole: readonly string[], broken: Readonly<Record<string, string>> = {}) {
  const dossier = sampleDossier({ answers: answer });
  const facts = { whole: new Set(whole), broken: new Map(Object.entries(broken)) };
  return runChecks(dossier, undefined, facts).map((finding) => [
    finding.code,
    finding.target,
    finding.severity,
    findingMessage(finding, dossier.notice),
  ]);
}

test('a picture that lies with the dossier leaves nothing to be said', () => {
  expect(found([hash])).toEqual([]);
});

test('a picture that the prose names and the dossier lacks blocks at its section', () => {
  expect(found([other])).toEqual([
    [
      'picture.missing',
      'plan.summary',
      'blocks',
      '「一、摘要」用到的图片「总体架构」没有找到。请补上这张图片（PNG 或 JPEG；卷宗里放在 pictures 文件夹），或从正文中删去它。',
    ],
  ]);
});

test('a picture that is there and cannot be read is named with its file', () => {
  expect(found([], { [hash]: 'pictures/a.png' })).toEqual([
    [
      'picture.unreadable',
      'plan.summary',
      'blocks',
      '「一、摘要」用到的图片「总体架构」（pictures/a.png）不能按 PNG 或 JPEG 读出。请用原来的软件重新导出后替换。',
    ],
  ]);
});

test('a file that is no picture and that nobody names only warns', () => {
  expect(found([hash], { [other]: 'pictures/notes.txt' })).toEqual([
    [
      'picture.fileUnreadable',
      'pictures/notes.txt',
      'warns',
      '「pictures/notes.txt」不能按 PNG 或 JPEG 读出，正文也没有用到它。请重新导出为 PNG 或 JPEG，或删去它。',
    ],
  ]);
});

test('who knows nothing of the pictures says nothing of them', () => {
  expect(runChecks(sampleDossier({ answers: answer }))).toEqual([]);
});
