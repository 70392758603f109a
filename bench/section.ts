/** A field of a line, as it is typed; different with every save. */
export const line = (nth: number): string => `样例转型促进中心有限公司第${String(nth)}版`;

const sentence = '围绕本行业中小企业的数字化转型需求，建设诊断、撮合、测试验证与人才培训等公共服务能力。';

/** A section of prose of about 18 KB as JSON in UTF-8: thirty-odd paragraphs. */
export function section(nth: number): { type: 'doc'; content: unknown[] } {
  const paragraph = (place: number) => ({
    type: 'paragraph',
    attrs: { id: `p${String(place)}` },
    content: [{ type: 'text', text: `${String(nth)}.${String(place)} ${sentence.repeat(4)}` }],
  });
  return { type: 'doc', content: Array.from({ length: 30 }, (_, place) => paragraph(place)) };
}
