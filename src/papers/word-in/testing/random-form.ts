import type { Dossier } from '#programme/answers/dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Leaf } from '#programme/answers/leaf.ts';
import { fieldList } from '#programme/views/field-list.ts';

/** Numbers that follow from a seed. */
export function seeded(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

const words = [...'晋阳数智融合样例煜喆堃𡎚䶮科技平台协同云枢转型服务能力建设方案研发检测并网示范焦化装备'];
const uscc = '91140100MA0001181B';

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)] as T;
const text = (length: number, random: () => number): string =>
  Array.from({ length }, () => pick(words, random)).join('');
const figure = (most: number, random: () => number): string =>
  String(Math.floor(random() * most * 100) / 100);

function answer(leaf: Pick<Leaf, 'kind'>, random: () => number): string {
  switch (leaf.kind.name) {
    case 'money':
    case 'decimal':
      return figure(90_000, random);
    case 'count':
      return String(Math.floor(random() * 900));
    case 'percent':
      return figure(100, random);
    case 'date':
      return `20${String(10 + Math.floor(random() * 13))}-0${String(1 + Math.floor(random() * 9))}-1${String(Math.floor(random() * 10))}`;
    case 'month':
      return `202${String(3 + Math.floor(random() * 3))}-0${String(1 + Math.floor(random() * 9))}`;
    case 'uscc':
      return uscc;
    case 'phone':
      return `138${String(10_000_000 + Math.floor(random() * 89_999_999))}`;
    case 'email':
      return `a${String(Math.floor(random() * 9999))}@example.com`;
    case 'contact':
      return `${text(3, random)} 139${String(10_000_000 + Math.floor(random() * 89_999_999))}`;
    case 'boolean':
      return '是';
    case 'choice':
      return pick(leaf.kind.choices, random).value;
    default:
      return `${text(4 + Math.floor(random() * 20), random)}${random() < 0.3 ? `，${figure(100, random)}万元` : ''}`;
  }
}

/** Answers of every kind for what a paper asks; a fifth of the optional ones stay blank. */
export function randomAnswers(
  notice: NoticeIndex,
  paper: 'basic-info' | 'plan',
  seed: number,
): Dossier['answers'] {
  const random = seeded(seed);
  const answers: Dossier['answers'] = {};
  for (const entry of fieldList(notice)) {
    if (!entry.paper.some((place) => place.paper === paper) || entry.kind === 'richText') continue;
    const leaf = notice.leaf(entry.id);
    if (!leaf || (!leaf.required && random() < 0.2)) continue;
    answers[entry.id] = answer(leaf, random);
  }
  return answers;
}
