import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { minifyContractRouter } from '@orpc/contract';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contract } from './src/contract/contract.ts';

const output = join(import.meta.dirname, 'dist', 'web');

/** 与页面一起压好的文件：服务器只管选一种送出，不必边送边压。 */
function precompressed(): Plugin {
  const worthwhile = /\.(?:js|css|html|svg|json|webmanifest)$/u;
  return {
    name: 'precompressed',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(output, { recursive: true });
      await Promise.all(
        names
          .filter((name) => worthwhile.test(name))
          .map(async (name) => {
            const path = join(output, name);
            const bytes = await readFile(path);
            const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
            await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
            await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
          }),
      );
    },
  };
}

/**
 * 各页都要用的脚本合成三份，不然一页要取五十个几百字节的小文件。登录之前只取第一份，里面不得有 Ant Design
 * （`npm run bench -- web` 量得出来）。
 */
const chunks = [
  {
    name: 'base',
    priority: 3,
    test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack|@orpc)\/.*|src\/web\/(?:api\.ts|session\/(?:me|site|use-arrive)\.ts|design\/(?:page|sheet|loaded|empty-state|button|tag|text-field|choice-field)\.tsx)$/u,
  },
  // 二维码只有一页用得到。
  {
    name: 'ant',
    priority: 2,
    test: /node_modules\/(?:antd|@rc-component|@ant-design|stylis)\/(?!.*qr-?code)/u,
  },
  { name: 'rules', priority: 1, test: /src\/(?:programme|procedure)\//u },
];

/** 谁可以调用由服务器判断，网页用不到。 */
const withoutMeta = (key: string, value: unknown): unknown => (key === 'meta' ? {} : value);

/** 网页：源在 src/web，成品在 dist/web。办公电脑的浏览器最旧到 Chromium 86。 */
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'web'),
  cacheDir: join(import.meta.dirname, '.cache', 'vite'),
  plugins: [react(), precompressed()],
  // 约定只以路径与方法进入网页；校验用的 zod 留在服务器。
  define: { CONTRACT: JSON.stringify(minifyContractRouter(contract), withoutMeta) },
  build: {
    outDir: output,
    emptyOutDir: true,
    target: 'chrome86',
    cssTarget: 'chrome86',
    sourcemap: false,
    reportCompressedSize: false,
    // 内容安全策略不许内联。
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: 4180,
    proxy: { '^/api/': { target: `http://localhost:${process.env['PORT'] ?? '8080'}` } },
  },
});
