import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { DEBIAN_TESTS, DebianTestsNotice } from './tooling/debian-tests.ts';

/** 测试放在被测代码旁边，文件名说明它属于哪一类。 */
const pure: TestProjectInlineConfiguration = {
  test: {
    name: 'pure',
    include: ['{src,samples/make,bench}/**/*.test.ts'],
    exclude: ['**/*.{doc,db,http,debian}.test.ts'],
    pool: 'threads',
    testTimeout: 20_000,
  },
};

/** 要数据库的测试：一个进程打开一次，逐个清空；设了 TEST_DATABASE_URL 就用那台 PostgreSQL，不然用自带的 PGlite。 */
const onDatabase = (name: 'db' | 'http'): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [`{src,e2e}/**/*.${name}.test.ts`],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

/** 重新打开生成的 Word、PDF、Excel 文件的测试：要装入字体，占内存。 */
const doc: TestProjectInlineConfiguration = {
  test: {
    name: 'doc',
    include: ['{src,samples/make,bench,e2e}/**/*.doc.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

/** 在真的浏览器里走一遍：一个文件一台服务器、一个浏览器，一个接一个。网页由 pretest 先生成。 */
const e2e: TestProjectInlineConfiguration = {
  test: {
    name: 'e2e',
    include: ['e2e/**/*.e2e.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { groupOrder: 2 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

/** 守规矩的工具自己也要受检验：每条规矩都故意违反一次。 */
const tooling: TestProjectInlineConfiguration = {
  test: {
    name: 'tooling',
    include: ['tooling/**/*.test.ts'],
    exclude: ['**/*.debian.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

/** 只在 RUN_DEBIAN=1 时运行，见 .ci/run。 */
const debian: TestProjectInlineConfiguration = {
  test: {
    name: 'debian',
    include: [DEBIAN_TESTS, 'e2e/**/*.debian.test.ts'],
    pool: 'threads',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};

const onDebian = process.env['RUN_DEBIAN'] === '1';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: onDebian ? [debian] : [pure, doc, onDatabase('db'), onDatabase('http'), e2e, tooling],
    reporters: onDebian ? ['default'] : ['default', new DebianTestsNotice()],
  },
});
