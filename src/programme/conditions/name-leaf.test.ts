import { expect, test } from 'vitest';
import { indexProgramme } from '../answers/index-programme.ts';
import { sampleProgramme } from '../testing/sample-programme.ts';
import { targetName } from '../checks/name-target.zh.ts';

test('行按它现在的位置叫「第 n 行」，不按内部编号', () => {
  const notice = indexProgramme(sampleProgramme, 'regional', 2023);
  const rows = (): readonly string[] => ['r7', 'r2'];
  expect(targetName('team.r7', notice, rows)).toMatch(/第 1 行$/u);
  expect(targetName('team.r2.name', notice, rows)).toMatch(/第 2 行/u);
  expect(targetName('team.r9', notice, rows)).toMatch(/第 9 行$/u);
  expect(targetName('team.r7', notice)).toMatch(/第 7 行$/u);
});
