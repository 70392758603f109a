/** What packing says. */
export const packWords = {
  usage: '用法：npm run pack [-- --arch x64|arm64]',
  installing: (arch: string) => `正在为 linux-${arch} 收集软件包……`,
  failed: (what: string) => `没有打成包：${what}`,
  noPages: '网页还没有生成。请用 npm run pack（它会先生成网页）。',
  packed: (file: string, megabytes: string, arch: string) =>
    `已打包：${file}（${megabytes} MB）\n解到 linux-${arch} 机器上的任意目录，运行其中的 ./shuzhuan 即可，不需要网络、npm 或 Node。`,
  notStarted: (log: string) => `解包后没有启动：\n${log}`,
  starts: (seconds: string) => `解包后在没有 node、npm 和网络的环境里启动成功，用时 ${seconds} 秒。`,
} as const;
