export const words = { progress: '上传进度' } as const;
