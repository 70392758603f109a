import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { evidenceIndexPaper } from '#programme/views/evidence-index-paper.ts';
import { evidenceNumbers } from '#programme/views/evidence-numbers.ts';
import { planPaper } from '#programme/views/plan-paper.ts';
import { blocksText } from '#programme/testing/drawn-grid.ts';
import { evidence, openNotice } from '#programme/testing/open-notice.ts';
import { shanxi2023 } from './shanxi-2023.ts';

const notice: Programme = shanxi2023;
const index = indexProgramme(notice, 'regional', 2023);

const answers: Dossier['answers'] = {
  'indicator.disposableFunds': '500',
  'indicator.exchangeEventCount': '24',
  'honourClaims.r1.what': '省级优秀企业',
  'honourClaims.r2.what': '国家级示范平台',
  'teamClaims.r1.what': '享受国务院政府特殊津贴专家',
  'achievementClaims.r1.what': '省科技进步二等奖',
  'permits.r1.name': '环评批复',
};

const open = (files: Dossier['evidence']) => openNotice(notice, 'regional', answers, files);
const numbersOf = (files: Dossier['evidence']) => {
  const numbers = evidenceNumbers(open(files));
  return Object.fromEntries(files.map(({ id }) => [id, numbers.numberOf(id)]));
};

/** Everything evidence may be linked to. */
const targets = [
  ...index.sections.map(({ id }) => id),
  ...index.indicators.map(({ key }) => `indicator.${key}`),
  ...['honourClaims.r1', 'honourClaims.r2', 'teamClaims.r1', 'achievementClaims.r1', 'permits.r1', 'team.r9'],
  ...['applicant.capital', 'finance.totalAssets.y3', 'costs', 'shareholders'],
];

describe('印证材料的编号', () => {
  it('按附件七的六项分，第三项按第三部分的顺序，不管材料写下的先后', () => {
    const files = [
      evidence('promise', ['annex.commitment']),
      evidence('case', ['annex.cases']),
      evidence('permit', ['permits.r1']),
      evidence('mechanism', ['plan.operation.mechanism']),
      evidence('base', ['plan.applicant.conditions']),
      evidence('award', ['achievementClaims.r1']),
      evidence('expert', ['teamClaims.r1']),
      evidence('honour2', ['honourClaims.r2']),
      evidence('honour1', ['honourClaims.r1']),
      evidence('events', ['indicator.exchangeEventCount']),
      evidence('funds', ['indicator.disposableFunds']),
      evidence('setup', ['annex.establishment']),
      evidence('licence', ['annex.licence']),
    ];
    expect(numbersOf(files)).toEqual({
      licence: '1-1',
      setup: '2-1',
      funds: '3-1',
      events: '3-2',
      honour1: '3-3',
      honour2: '3-4',
      expert: '3-5',
      award: '3-6',
      base: '3-7',
      permit: '4-1',
      mechanism: '4-2',
      case: '5-1',
      promise: '6-1',
    });
  });

  it('的第三项里，指标的先后就是应答表的先后', () => {
    const files = index.indicators.map(({ key }) => evidence(key, [`indicator.${key}`])).reverse();
    const numbers = index.indicators.map(({ key }) => evidenceNumbers(open(files)).numberOf(key));
    expect(numbers).toEqual(index.indicators.map((_, at) => `3-${String(at + 1)}`));
  });

  it('一份材料用于几处只有一个号，从最先要它的地方来', () => {
    const files = [
      evidence('a', ['plan.other', 'indicator.exchangeEventCount']),
      evidence('b', ['indicator.exchangeEventCount', 'indicator.disposableFunds']),
    ];
    const numbers = evidenceNumbers(open(files));
    expect(numbersOf(files)).toEqual({ b: '3-1', a: '3-2' });
    expect(numbers.citedFor('plan.other')).toEqual(['3-2']);
  });

  it('附件3 栏目的材料排在其他事项的最后', () => {
    const files = [evidence('capital', ['applicant.capital']), evidence('site', ['plan.construction.site'])];
    expect(numbersOf(files)).toEqual({ site: '4-1', capital: '4-2' });
  });

  it('没有挂在任何事项上的材料没有号', () => {
    expect(numbersOf([evidence('lost', [])])).toEqual({ lost: undefined });
  });

  it('同一份材料两次挂在同一事项上，页码不同，只引一次', () => {
    const file = {
      ...evidence('a', []),
      links: [
        { target: 'indicator.disposableFunds', pages: [1, 2] as [number, number], order: 1 },
        { target: 'indicator.disposableFunds', pages: [5, 6] as [number, number], order: 2 },
      ],
    };
    expect(evidenceNumbers(open([file])).citedFor('indicator.disposableFunds')).toEqual(['3-1']);
  });

  it('无论怎样挂接，每份挂接了的材料恰有一个号，号不重复、不跳号，所引的都是自己的号', () => {
    const links = fc.uniqueArray(fc.tuple(fc.constantFrom(...targets), fc.integer({ min: 1, max: 3 })), {
      maxLength: 4,
      selector: ([target]) => target,
    });
    fc.assert(
      fc.property(fc.array(links, { maxLength: 12 }), (all) => {
        const files = all.map((linked, at) => ({
          ...evidence(`e${String(at)}`, []),
          links: linked.map(([target, order]) => ({ target, pages: null, order })),
        }));
        const numbers = evidenceNumbers(open(files));
        const bound = [...numbers.byAnnex.values()].flat();
        const linked = files.filter((file) => file.links.length > 0).map(({ id }) => id);
        expect(bound.map(({ evidenceId }) => evidenceId).toSorted()).toEqual(linked.toSorted());
        [...numbers.byAnnex.values()].forEach((annex, at) => {
          expect(annex.map(({ number }) => number)).toEqual(
            annex.map((_, place) => `${String(at + 1)}-${String(place + 1)}`),
          );
        });
        for (const file of files)
          for (const { target } of file.links)
            expect(numbers.citedFor(target)).toContain(numbers.numberOf(file.id));
      }),
      { numRuns: 100 },
    );
  });
});

describe('纸上的引用', () => {
  const files = [
    evidence('funds', ['indicator.disposableFunds'], 2),
    evidence('bank', ['indicator.disposableFunds'], 1),
    evidence('honour', ['honourClaims.r1']),
  ];

  function planCell(leaf: string): string {
    const tables = planPaper(open(files), { state: 'draft' }).blocks.filter(
      (block) => block.type === 'table',
    );
    const cells = tables.flatMap((table) => table.rows).flatMap((row) => row.cells);
    return blocksText(cells.find((cell) => cell.leaves?.includes(leaf))?.blocks ?? []);
  }

  it('应答表的答案下面引出全部印证材料的号，按所写的次序', () => {
    expect(planCell('indicator.disposableFunds')).toBe('500\n（附件3-1、3-2）');
    expect(evidenceNumbers(open(files)).numberOf('bank')).toBe('3-1');
  });

  it('没有印证材料的答案不引', () => {
    expect(planCell('indicator.exchangeEventCount')).toBe('24');
  });

  it('没有填的指标不引', () => {
    expect(planCell('indicator.centerTotalInvestment')).toBe('');
  });

  it('荣誉的一行在最后一格引出自己的印证材料', () => {
    const tables = planPaper(open(files), { state: 'draft' }).blocks.filter(
      (block) => block.type === 'table',
    );
    const row = tables
      .flatMap((table) => table.rows)
      .find((one) => one.cells.some((cell) => cell.leaves?.includes('honourClaims.r1.what')));
    expect(blocksText(row?.cells.at(-1)?.blocks ?? [])).toBe('3-3');
  });

  it('目录逐项列出号、名称和所印证的事项', () => {
    const rows = evidenceIndexPaper(open(files), { state: 'draft' }).blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.slice(1).map((row) => row.cells.map((cell) => blocksText(cell.blocks)))
        : [],
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['3-1', '材料bank', '可自由支配资金'],
      ['3-2', '材料funds', '可自由支配资金'],
      ['3-3', '材料honour', expect.stringContaining('省级优秀企业')],
    ]);
  });

  it('目录列出全部六项附件，空的写无', () => {
    const { blocks } = evidenceIndexPaper(open([]), { state: 'draft' });
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.text.slice(0, 3)] : []))).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
      '（六）',
    ]);
    expect(blocks.filter((block) => blocksText([block]) === '（无）')).toHaveLength(6);
  });
});
