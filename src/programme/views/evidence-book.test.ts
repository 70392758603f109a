import { describe, expect, it } from 'vitest';
import { findNotice } from '#notices/registry.ts';
import type { Evidence } from '../answers/dossier.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { openDossier } from '../answers/open-dossier.ts';
import { evidenceBook } from './evidence-book.ts';

const notice = indexProgramme(findNotice('shanxi-2023')!, 'regional', 2023);

function evidence(
  id: string,
  ...targets: (string | readonly [target: string, pages: [number, number]])[]
): Evidence {
  const links = targets.map((one, index) =>
    typeof one === 'string'
      ? { target: one, pages: null, order: index + 1 }
      : { target: one[0], pages: one[1], order: index + 1 },
  );
  return { id, file: `evidence/${id}.pdf`, title: `材料${id}`, links };
}

function book(all: readonly Evidence[], answers = {}) {
  const dossier = {
    format: 1 as const,
    notice: 'shanxi-2023',
    centreType: 'regional',
    answers,
    evidence: [...all],
  };
  return evidenceBook(openDossier(notice, dossier), null);
}

const indicators = notice.indicators.map(({ key }) => `indicator.${key}`);

describe('印证材料汇编的内容和次序', () => {
  it('按七（一）…（六）；（三）先应答表逐行、再（二）到（五）；（四）按方案的次序', () => {
    const all = [
      evidence('f', 'annex.commitment'),
      evidence('o2', 'plan.operation.organisation'),
      evidence('o1', 'plan.construction.investment'),
      evidence('c2', 'honourClaims.r1'),
      evidence('c1', indicators[3]!),
      evidence('c0', indicators[0]!),
      evidence('b', 'annex.establishment'),
      evidence('a', 'annex.licence'),
    ];
    const made = book(all, { 'honourClaims.r1.what': '某荣誉' });
    const numbers = made.annexes.flatMap(({ entries }) =>
      entries.map((one) => `${one.number} ${one.evidenceId}`),
    );
    expect(numbers).toEqual(['1-1 a', '2-1 b', '3-1 c0', '3-2 c1', '3-3 c2', '4-1 o1', '4-2 o2', '6-1 f']);
    expect(made.annexes.map(({ heading }) => heading.slice(0, 3))).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
      '（六）',
    ]);
  });

  it('一份材料证几件事，只装订一次，列出每件事和页；别的附件写明已在哪里', () => {
    const made = book([
      evidence('x', indicators[0]!, [indicators[1]!, [2, 3]], 'plan.construction.investment', 'annex.cases'),
    ]);
    const bound = made.annexes.flatMap(({ entries }) => entries);
    expect(bound.map(({ number }) => number)).toEqual(['3-1']);
    expect(bound[0]!.items.map(({ pages }) => pages)).toEqual([null, [2, 3], null, null]);
    const referred = made.annexes.map(({ boundBefore }) => boundBefore.map(({ number }) => number));
    expect(referred).toEqual([[], [], [], ['3-1'], ['3-1'], []]);
  });

  it('应答表逐行写明应答和印证材料的编号、页；没有印证的行也在', () => {
    const made = book([evidence('x', indicators[0]!, [indicators[1]!, [2, 3]])], { [indicators[0]!]: 12 });
    const [sheet] = made.tables;
    expect(sheet!.rows).toHaveLength(indicators.length);
    expect(sheet!.rows[0]).toMatchObject({ cited: [{ number: '3-1', pages: null }] });
    expect(sheet!.rows[0]!.value).toContain('12');
    expect(sheet!.rows[1]!.cited).toEqual([{ number: '3-1', pages: [2, 3] }]);
    expect(sheet!.rows[2]!.cited).toEqual([]);
  });

  it('逐条申明的荣誉等，有印证的各占一行', () => {
    const made = book([evidence('x', 'honourClaims.r1')], { 'honourClaims.r1.what': '某荣誉' });
    expect(made.tables[1]!.rows).toEqual([
      expect.objectContaining({ cited: [{ number: '3-1', pages: null }] }),
    ]);
  });

  it('没有关联到任何事项的材料不装订', () => {
    expect(book([evidence('x')]).annexes.flatMap(({ entries }) => entries)).toEqual([]);
  });
});
