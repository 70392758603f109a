/** What is said of a sealed scan beside it. */
export const scanWords = {
  reading: '正在核对',
  readingLine: '正在读扫描件上的二维码，页数多时要等一会儿；可以先做别的。',
  confirmedTag: '已手工确认',
  confirmed: (by: string, at: string) => `${by}于 ${at} 照纸件输入了校验码，确认是这一版。`,
  nonetheless: '核对时：',
  unchecked: '这份扫描件在开始核对以前上传，没有核对过。',
  todo: '请重新扫描后上传（平铺、摆正、彩色、150 dpi 以上，页脚的二维码不要裁掉）。纸件确实是这一版的，也可以照页脚输入校验码确认。',
  electronic: '电子签章',
  electronicAsk: '用电子印章盖这份纸件吗？',
  electronicLine: '纸件送到已接入的签章服务，盖好后自动核对，当作盖章件存下。',
  confirm: '输入校验码确认',
  confirmTitle: '照纸件输入校验码',
  confirmLine: '请看手里盖了章的纸件，照每页页脚印的校验码输入。谁在何时确认，推荐单位看得到。',
  typed: '校验码',
  typedHint: '12 位，分三组，如 7K2M-9QXP-04TD；大小写都可以。',
} as const;
