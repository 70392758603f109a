import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Programme } from '#programme/definition/programme.ts';
import { officialWording } from '#programme/verify/official-wording.ts';
import { verifySource } from '#programme/verify/verify-source.ts';
import { readDrawing } from '#programme/testing/drawn-grid.ts';
import { asText, cutOfficialText, squash, stringsIn } from '#programme/testing/official-text.ts';
import { shanxi2023 } from './shanxi-2023.ts';
import { drawnAnswerSheets } from './testing/drawn-answer-sheets.ts';
import { writeAnnexes } from '#programme/testing/write-annexes.ts';

const bytes = readFileSync(new URL('../../../official/notice-annexes.txt', import.meta.url));
const text = bytes.toString('utf8');
const notice: Programme = shanxi2023;
const items = cutOfficialText(text);

/** 原文把企业型的表名放在表内第一行，另两类放在表上方；数据里三类一律放在表上方。 */
const titleWithinItsTable = '|企业型基础情况应答表';
const official = items.map(asText).map((line) => (line === titleWithinItsTable ? line.slice(1) : line));
const declared = new Set(stringsIn(notice).map(squash));

/** 官方文本中不作为措辞登记、而由别的数据得出的片段。 */
const derived = new Map([
  ['附件1', '附件自己的名称；附件1 不是要打印的表'],
  ['区域型数字化转型促进中心', '由类型的名称得出'],
  ['行业型数字化转型促进中心', '由类型的名称得出'],
  ['企业型数字化转型促进中心', '由类型的名称得出'],
  ['2020年', '由申报年度得出'],
  ['2021年', '由申报年度得出'],
  ['2022年', '由申报年度得出'],
  ['1', '附件4 的行号'],
  ['2', '附件4 的行号'],
  ['3', '附件4 的行号'],
  ['1.', '附件3 三 的条目号'],
  ['2.', '附件3 三 的条目号'],
]);

/** A line or cell whole, where the notice has it so; else its number, heading and what is asked in brackets, or its lines. */
function fragments(whole: string): string[] {
  if (squash(whole) === '') return [];
  if (declared.has(squash(whole)) || derived.has(squash(whole))) return [squash(whole)];
  if (whole.trim().includes('\n')) return whole.split('\n').flatMap(fragments);
  const numbered = /^\s*([一二三四五六七]、|（[一二三四五六七八]）|\d\.)(.+)$/u.exec(whole);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined)
    return [numbered[1], ...fragments(numbered[2])];
  const asks = /^([^（]+)（(.+)）$/u.exec(whole.trim());
  return asks?.[1] !== undefined && asks[2] !== undefined ? [asks[1], asks[2]].map(squash) : [squash(whole)];
}

const allFragments = items.flatMap((item) => ('line' in item ? [item.line] : item.cells)).flatMap(fragments);

/** Replaces one character in the middle. */
function spoil(word: string): string {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}訛${word.slice(at + 1)}`;
}

describe('通知原文', () => {
  it('是登记的那一份', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(notice.source.sha256);
    expect(notice.source.file).toBe('official/notice-annexes.txt');
  });

  it('切成的片段一个不差地合成原文的全部文字', () => {
    const bracketsOfAsks = /[（）]/gu;
    expect(allFragments.join('').replace(bracketsOfAsks, '')).toBe(squash(text).replace(bracketsOfAsks, ''));
  });

  it('的每个片段都登记在通知数据里，或者列明由什么得出', () => {
    expect(allFragments.filter((fragment) => !declared.has(fragment) && !derived.has(fragment))).toEqual([]);
    expect(allFragments.length).toBeGreaterThan(350);
  });

  it('没有多列的例外：每一个都真的出现', () => {
    expect([...derived.keys()].filter((fragment) => !allFragments.includes(fragment))).toEqual([]);
  });

  it('只有一处与数据的摆法不同：企业型应答表的表名在表内', () => {
    expect(items.map(asText).filter((line) => line === titleWithinItsTable)).toHaveLength(1);
  });

  it('可以由通知数据逐行、逐格、按原来的顺序重新写出，空格也在内', () => {
    expect(writeAnnexes(notice).map(asText)).toEqual(official);
  });

  it('改动任何一行、一格中的一个字都会被发现', () => {
    const written = writeAnnexes(notice).map(asText).join('\n');
    const spoilt = official.map((line, at) => [
      ...official.slice(0, at),
      spoil(line),
      ...official.slice(at + 1),
    ]);
    expect(spoilt.filter((lines) => lines.join('\n') === written)).toEqual([]);
  });
});

describe('通知数据', () => {
  it('声明取自原文的每一处措辞都逐字见于原文', () => {
    expect(verifySource(notice, text)).toEqual([]);
    expect(officialWording(notice).length).toBeGreaterThan(350);
  });

  it('中任何一处取自原文的措辞改动一个字都会被发现，并指出所在', () => {
    const missed = officialWording(notice).filter(({ path, text: wording }) => {
      const spoilt = replaceAll(notice, wording, spoil(wording));
      // 编号与标题连写、年份由年度得出的，在数据里不是一整个字符串，由上面的逐行比较看守。
      if (spoilt === null) return false;
      return !verifySource(spoilt, text).some(
        (fault) => fault.path === path && fault.code === 'labelNotInSource',
      );
    });
    expect(missed).toEqual([]);
  });

  it('中任何一处取自原文的措辞改动一个字，重新写出的附件就与原文不同', () => {
    const writable = new Set(
      writeAnnexes(notice).flatMap((item) => ('line' in item ? [item.line] : item.cells)),
    );
    const same = [...writable].filter((wording) => {
      if (derived.has(squash(wording))) return false;
      const spoilt = replaceAll(notice, wording, spoil(wording));
      return spoilt !== null && writeAnnexes(spoilt).map(asText).join('\n') === official.join('\n');
    });
    expect(same).toEqual([]);
  });

  it('的栏目名称都是原文里完整的一格或一行', () => {
    const whole = new Set(
      items.flatMap((item) => ('line' in item ? [squash(item.line)] : item.cells.map(squash))),
    );
    const labels = notice.fields
      .filter((field) => field.basis === 'notice')
      .map((field) => squash(field.label));
    expect(labels.filter((label) => !whole.has(label) && !whole.has(`${label}：`))).toEqual([]);
  });

  it('保留原文的笔误：「联合高效」和连写两次的年月日', () => {
    expect(notice.conditions.some(({ text: words }) => words.includes('联合高效、科研机构等'))).toBe(true);
    expect(stringsIn(notice.basicInfo)).toEqual(expect.arrayContaining(['年 月 日', '年   月   日']));
  });
});

describe('基础情况应答表', () => {
  const counts = { regional: 22, industry: 26, enterprise: 21 };
  const twoYears = { regional: 10, industry: 10, enterprise: 9 };

  it.each(['regional', 'industry', 'enterprise'] as const)(
    '%s 的指标、分组、顺序和单位与手抄的一致',
    (type) => {
      const rows = readDrawing(drawnAnswerSheets[type]).slice(1);
      const sheet = notice.answerSheets.find(({ centreType }) => centreType === type);
      const groups = rows.flatMap((row) => (row.length === 4 ? [row[0]?.text] : []));
      const asked = rows.map((row) => row.slice(-3, -1).map((cell) => cell.text));
      const indicators = sheet?.groups.flatMap((group) => group.indicators) ?? [];
      expect(sheet?.groups.map((group) => group.label)).toEqual(groups);
      expect(sheet?.groups.map((group) => group.indicators.length)).toEqual(
        rows.flatMap((row) => (row.length === 4 ? [row[0]?.rowspan] : [])),
      );
      expect(indicators.map(({ label, unit }) => [label, unit])).toEqual(asked);
      expect(indicators).toHaveLength(counts[type]);
    },
  );

  it.each(['regional', 'industry', 'enterprise'] as const)(
    '%s 的指标写明「近两年」的才按近两年计',
    (type) => {
      const sheet = notice.answerSheets.find(({ centreType }) => centreType === type);
      const indicators = sheet?.groups.flatMap((group) => group.indicators) ?? [];
      expect(indicators.filter((one) => one.twoYears !== one.label.includes('近两年'))).toEqual([]);
      expect(indicators.filter((one) => one.twoYears)).toHaveLength(twoYears[type]);
    },
  );

  it('的单位决定怎样读数：万元是金额，个、家、人、场是整数，千人和平方米可有小数', () => {
    const kinds = {
      万元: 'money',
      个: 'count',
      家: 'count',
      人: 'count',
      场: 'count',
      千人: 'decimal',
      平方米: 'decimal',
    };
    const indicators = notice.answerSheets.flatMap((sheet) =>
      sheet.groups.flatMap((group) => group.indicators),
    );
    expect(indicators.filter(({ unit, kind }) => kinds[unit as keyof typeof kinds] !== kind)).toEqual([]);
  });
});

/** The notice with every string that equals this one replaced; null when there is none. */
function replaceAll(programme: Programme, from: string, to: string): Programme | null {
  const json = JSON.stringify(programme);
  const replaced = json.replaceAll(JSON.stringify(from), () => JSON.stringify(to));
  return replaced === json ? null : (JSON.parse(replaced) as Programme);
}
