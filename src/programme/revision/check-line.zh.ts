import type { NoticeIndex } from '../answers/index-programme.ts';
import { isOnTrial } from '../checks/trial.ts';
import type { Check } from '../definition/check.ts';
import type { Quantity } from '../definition/quantity.ts';

const relations = { equals: '应等于', atMost: '不应大于', atLeast: '不应小于' } as const;

/** A check in one line, for whoever decides on it or is told of it: where, what it wants, and that it is on trial. */
export function checkLine(check: Check, notice: NoticeIndex): string {
  const where = notice.targetLabel(check.target) ?? check.target;
  return `${where}：${demand(check, notice)}${isOnTrial(check) ? '（试行：只提醒）' : ''}`;
}

function demand(check: Check, notice: NoticeIndex): string {
  switch (check.check) {
    case 'compare':
      return `${quantity(check.left, notice)}${relations[check.relation]}${quantity(check.right, notice)}`;
    case 'range':
      return [
        check.min === undefined ? '' : `不应小于 ${check.min}`,
        check.max === undefined ? '' : `不应大于 ${check.max}`,
      ]
        .filter((part) => part !== '')
        .join('，');
    case 'forbiddenWords':
      return `不应写有「${[check.words].flat().join('」「')}」`;
    case 'evidencePresent':
      return `应提供「${check.title}」`;
    case 'rowEvidence':
      return `每行应提供「${check.title}」`;
    case 'sinceFounding':
      return '成立以来的各年都应填写';
    case 'direction':
      return `「${check.title}」应有内容和可以衡量的目标`;
    case 'holds':
      return check.says;
    case 'period':
      return '结束时间不应早于开始时间';
    case 'rowBalance':
      return '每行两边的合计应相等';
  }
}

const quantity = (of: Quantity, notice: NoticeIndex): string =>
  'leaf' in of ? `「${notice.leaf(of.leaf)?.label ?? of.leaf}」` : `「${of.label}」`;
