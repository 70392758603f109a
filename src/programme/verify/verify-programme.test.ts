import { describe, expect, it } from 'vitest';
import type { Programme } from '../definition/programme.ts';
import { plantedFaults } from '../testing/planted-faults.ts';
import { plantedSheetFaults } from '../testing/planted-sheet-faults.ts';
import { faultsOf, first, soundNotice } from '../testing/spoil-notice.ts';
import { verifyProgramme } from './verify-programme.ts';
import { faultSentences } from './words.zh.ts';

const planted = [...plantedFaults, ...plantedSheetFaults];

/** Those two are found against the official text: verify-source.test.ts. */
const againstTheSource: readonly string[] = ['sourceMismatch', 'labelNotInSource'];

describe('通知的核查', () => {
  it('对没有错误的通知一处也不报', () => {
    expect(verifyProgramme(soundNotice)).toEqual([]);
  });

  it.each(planted)('指出$title', ({ faults, code, path, subject }) => {
    expect(faults()).toContainEqual({ path, code, subject });
  });

  it('的每一种错误都故意犯过一次', () => {
    const codes = new Set<string>([...planted.map(({ code }) => code), ...againstTheSource]);
    expect(Object.keys(faultSentences).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('一次列出全部错误，各有所在', () => {
    const faults = faultsOf((notice) => {
      first(notice.fields).id = 'Bad Id';
      first(notice.basicInfo.sheets).columns = [1, 2, 3];
      notice.conditions.pop();
      notice.parts.region = 'nowhere';
    });
    const found = faults.map(({ path, code }) => `${code} ${path}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'badId fields[0].id',
        'gridWidth basicInfo.sheets[one]',
        'conditionsMissing conditions',
        'unknownLeaf parts.region',
      ]),
    );
    // 改了编号的栏目，封面、代号里用它的地方也一并指出。
    expect(found).toEqual(
      expect.arrayContaining(['unknownLeaf basicInfo.cover', 'unknownLeaf parts.applicantName']),
    );
  });

  it('经得起 JSON 往返：通知只是数据', () => {
    expect(verifyProgramme(JSON.parse(JSON.stringify(soundNotice)) as Programme)).toEqual([]);
  });
});
