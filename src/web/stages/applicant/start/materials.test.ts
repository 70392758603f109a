import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { commonMaterials, conditionMaterials, noticesByType } from './materials.ts';

const [{ programme }] = notices as readonly [(typeof notices)[number]];
const byType = noticesByType(programme, programme.year);

describe('开始之前要备齐的材料', () => {
  it('各类都要的，四样必备，荣誉、人才、成果如有才要', () => {
    for (const notice of byType)
      expect(commonMaterials(notice).map(({ label, must }) => `${must ? '必备' : '如有'} ${label}`)).toEqual([
        '必备 （一）营业执照',
        '必备 （二）数字化转型促进中心设立内部文件',
        '必备 （五）成功案例及经验做法',
        '必备 （六）真实性承诺',
        '如有 省部级以上荣誉和称号',
        '如有 院士、百千万人才、享受国务院政府特殊津贴专家等',
        '如有 省部级以上技术成果',
      ]);
  });

  it('每一类的条件直接对应的材料各不相同，不重复已经列出的附件', () => {
    const lists = byType.map(conditionMaterials);
    expect(new Set(lists.map(String)).size).toBe(3);
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(3);
      expect(list).not.toContain('（一）营业执照');
    }
  });
});
