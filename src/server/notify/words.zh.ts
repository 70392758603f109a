/** What messages that leave the app say around the sentence of their notice. */
export const messageWords = {
  subject: (title: string) => `【数转通】${title}`,
  text: (title: string, line: string, place: string | null) =>
    [
      title,
      line,
      place ?? '请登录平台查看。',
      '',
      '此消息由平台自动发出，请勿回复。可在“消息 › 接收方式”里关闭。',
    ].join('\n'),
  broken: '发送途中中断，可能已经送达，不再重发',
  noAddress: '没有地址，未发送',
} as const;
