import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../definition/programme.ts';
import { sampleProgramme } from '../testing/sample-programme.ts';
import { officialWording } from './official-wording.ts';
import { verifySource } from './verify-source.ts';

const text = officialWording(sampleProgramme)
  .map((wording) => wording.text)
  .join('\n');

function registered(source: string): Programme {
  const sha256 = createHash('sha256').update(source, 'utf8').digest('hex');
  return { ...sampleProgramme, source: { file: 'official/sample.txt', sha256 } };
}

describe('通知与原文的对照', () => {
  it('在措辞都见于登记的原文时一处也不报', () => {
    expect(verifySource(registered(text), text)).toEqual([]);
  });

  it('不计较空白和换行', () => {
    const spaced = text.replace('统一社会信用代码', '统一社会\n\t信用 代码');
    expect(verifySource(registered(spaced), spaced)).toEqual([]);
  });

  it('指出原文不是登记的那一份', () => {
    expect(verifySource(registered(text), `${text}\n`)).toEqual([
      { path: 'source.sha256', code: 'sourceMismatch', subject: 'official/sample.txt' },
    ]);
  });

  it('指出原文里没有的措辞，一次列全', () => {
    const other = text.replaceAll('可自由支配资金', '可支配资金').replaceAll('汇总表', '总表');
    const faults = verifySource(registered(other), other);
    expect(faults).toEqual(
      expect.arrayContaining([
        { path: 'answerSheets[regional]', code: 'labelNotInSource', subject: '可自由支配资金' },
        { path: 'summary', code: 'labelNotInSource', subject: '汇总表' },
      ]),
    );
  });

  it('不管假定的栏目和表怎样措辞', () => {
    const paths = officialWording(sampleProgramme).map((wording) => wording.path);
    expect(paths.some((path) => path.startsWith('fields[applicant.name]'))).toBe(true);
    expect(paths.some((path) => path.startsWith('fields[applicant.isBranch]'))).toBe(false);
    expect(paths.some((path) => path.startsWith('tables[claims]'))).toBe(false);
  });
});
