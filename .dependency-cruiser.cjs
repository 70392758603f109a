// The import law of docs/architecture.md, and nothing else. tooling/law.ts applies it, tooling/law.test.ts breaks it.

/** Which room may import which others; a room that is not there yet has its law already. */
const MAY_IMPORT = {
  web: ['contract', 'operation', 'procedure', 'membership', 'kernel', 'programme'],
  server: ['contract', 'papers', 'operation', 'procedure', 'membership', 'kernel', 'notices', 'programme'],
  cli: ['contract', 'papers', 'operation', 'procedure', 'notices', 'kernel', 'programme'],
  contract: ['operation', 'procedure', 'membership', 'kernel', 'programme'],
  operation: ['membership', 'kernel', 'programme'],
  procedure: ['membership', 'kernel', 'programme'],
  membership: ['kernel'],
  papers: ['programme'],
  notices: ['programme'],
  kernel: [],
  programme: [],
};

/** Rooms that know neither Node nor the browser. */
const PURE = '^src/(programme|notices|kernel|membership|procedure|operation|contract)/';
const PURE_PACKAGES = '(^|/)node_modules/(zod|(@types/)?big\\.js|@noble/hashes)/';
/** The contract alone may know how it is served. */
const CONTRACT_PACKAGES = '(^|/)node_modules/(zod|(@types/)?big\\.js|@noble/hashes|@orpc/contract)/';

const OFFICE_PACKAGES =
  '(^|/)node_modules/(docx|hucre|exceljs|mammoth|pdf-lib|@cantoo/pdf-lib|unpdf|pdfjs-dist|zxing-wasm|@myriaddreamin/[^/]+|' +
  '@embedpdf/[^/]+|@hyzyla/pdfium|@neslinesli93/qpdf-wasm|@resvg/[^/]+)/';
const DATABASE_PACKAGES = '(^|/)node_modules/((@types/)?pg|kysely|@electric-sql/[^/]+)/';

/** Tests and what only tests use: they may read files and know the packages of development. */
const TESTS = '(\\.test\\.ts$|/testing/)';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

const betweenRooms = Object.entries(MAY_IMPORT).flatMap(([room, others]) => [
  {
    name: `room-${room}`,
    comment: `${room} may import ${others.length === 0 ? 'no other room' : others.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: TESTS },
    to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
  },
  {
    name: `room-${room}-tests`,
    comment: 'A test may besides open the notices: it holds the rules against the real ones.',
    severity: 'error',
    from: { path: `^src/${room}/.*${TESTS}` },
    to: { path: '^src/', pathNot: `^src/(${[room, 'notices', ...others].join('|')})/` },
  },
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...betweenRooms,
    {
      name: 'room-unknown',
      comment: 'Every file below src lies in a room of docs/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
    },
    {
      name: 'room-unknown-from',
      comment: 'Every file below src lies in a room of docs/architecture.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
      to: {},
    },
    {
      name: 'stages-apart',
      comment: 'The stages of the procedure meet only in the kernel.',
      severity: 'error',
      from: { path: '^src/procedure/([^/]+)/' },
      to: { path: '^src/procedure/', pathNot: '^src/procedure/$1/' },
    },
    {
      name: 'notices-apart',
      comment: 'A notice never imports another one; only registry.ts knows several.',
      severity: 'error',
      from: { path: '^src/notices/([^/]+)/' },
      to: { path: '^src/notices/', pathNot: '^src/notices/$1/' },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships knows nothing of samples, measurements and tools.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(bench|samples|tooling|bin|e2e)/' },
    },
    {
      name: 'no-test-in-source',
      comment: 'Only tests import tests and what lies in testing/.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: `^src/.*${TESTS}` },
    },
    {
      name: 'alias-across-rooms',
      comment: "Another room is imported as '#room/…', so that the crossing is seen.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'alias-into-rooms',
      comment: "What lies outside src imports a room as '#room/…'.",
      severity: 'error',
      from: { path: '^(bench|samples|tooling|e2e)/' },
      to: { path: '^src/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'relative-within-a-room',
      comment: 'Within a room paths are relative.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'no-circle',
      comment: 'No circles, not even of types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrel',
      comment: 'No index files: the file that declares a thing is the one imported.',
      severity: 'error',
      from: { path: '^(src|bench|samples|tooling)/' },
      to: { path: '/index\\.[cm]?[jt]sx?$', pathNot: 'node_modules' },
    },
    {
      name: 'pure-rooms-packages',
      comment: 'A pure room knows zod, big.js and @noble/hashes, and no other package.',
      severity: 'error',
      from: { path: PURE, pathNot: [TESTS, '^src/contract/'] },
      to: { dependencyTypes: NPM, pathNot: PURE_PACKAGES },
    },
    {
      name: 'contract-packages',
      comment: 'The contract knows the packages of a pure room and @orpc/contract.',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: TESTS },
      to: { dependencyTypes: NPM, pathNot: CONTRACT_PACKAGES },
    },
    {
      name: 'pure-rooms-without-node',
      comment: 'A pure room runs in the browser as well: no module of Node.',
      severity: 'error',
      from: { path: `${PURE}|^src/web/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'office-only-in-papers',
      comment: 'Libraries for Word, Excel and PDF are used in papers alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/papers/', TESTS] },
      to: { path: OFFICE_PACKAGES },
    },
    {
      name: 'database-only-in-storage',
      comment: 'SQL is spoken in server/storage alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/server/storage/', TESTS] },
      to: { path: DATABASE_PACKAGES },
    },
    {
      name: 'no-development-package',
      comment: 'What ships uses no package that is there for development only.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'Every package used stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'nothing-missing',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
