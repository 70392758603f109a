import type { Guidance } from '#programme/definition/guidance.ts';

/** 建设方案附件的填写说明和样例。 */
export const annexExamples = [
  {
    of: 'annex.licence',
    advice: ['上传营业执照（副本）彩色扫描件，名称和信用代码要看得清。'],
    example: ['营业执照副本.pdf，1 页。'],
    basis: 'assumed',
  },
  {
    of: 'annex.establishment',
    advice: ['上传本单位同意设立中心的文件，写明机构、负责人和时间，加盖公章。'],
    example: ['关于设立数字化转型促进中心的通知（样司〔2023〕15 号）.pdf，2 页。'],
    basis: 'assumed',
  },
  {
    of: 'annex.claims',
    advice: [
      '不用另传：应答表和第三部分各表里挂上的材料，自动按顺序收在这里。',
      '一份材料对应几项的，每一项都要挂上，并写页码。',
    ],
    example: ['专利证书汇编.pdf 第 1—8 页，对应「发明专利数」。'],
    basis: 'assumed',
  },
  {
    of: 'annex.others',
    advice: ['不用另传：其他地方挂上的材料自动收在这里，每份注明对应的事项。'],
    example: ['场地产权证.pdf，对应「四（四）建设地点与建设条件」。'],
    basis: 'assumed',
  },
  {
    of: 'annex.cases',
    advice: ['选两三个做成的案例：企业情况、做法、效果，最好有企业盖章的证明。'],
    example: ['样例机械公司产线改造案例.pdf：改造后换型时间由 90 分钟降至 35 分钟，附企业证明。'],
    basis: 'assumed',
  },
  {
    of: 'annex.commitment',
    advice: ['上传盖章的真实性承诺书；法定代表人签字，写日期。'],
    example: [
      '真实性承诺书.pdf，1 页：「本单位承诺申报内容和印证材料真实、准确、完整，如有不实，愿承担相应责任。」',
    ],
    basis: 'assumed',
  },
] as const satisfies readonly Guidance[];
