export const words = {
  choose: '请选择',
  yes: '是',
  no: '否',
  notAChoice: (typed: string) => `${typed}（不在选项中）`,
  notAsked: '不需填写',
  missing: '必填，尚未填写',
  reads: (reading: string) => `= ${reading}`,
  counted: (count: number, most: number) => `${String(count)} / ${String(most)} 字`,
} as const;
