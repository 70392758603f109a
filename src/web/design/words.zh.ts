export const words = {
  loading: '正在读取……',
  retry: '重试',
  copy: '复制',
  copied: '已复制',
  copyByHand: '请选中后按 Ctrl+C 复制',
  print: '打印',
  cancel: '取消',
  close: '关闭',
} as const;
