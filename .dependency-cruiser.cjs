/** The house's layers (src/README.md) as rules; type imports count too. */
const from = (path, pathNot) => (pathNot ? { path, pathNot } : { path });
const layer = (name, folder, allowed) => ({
  name,
  severity: 'error',
  from: from(`^src/${folder}/`, 'main\\.tsx?$'),
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
});
const external = (name, folder, packages) => ({
  name,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: 'node_modules', pathNot: `node_modules/(${['@types', ...packages].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: 'main\\.tsx?$|\\.d\\.ts$' },
      to: {},
    },
    { name: 'src-never-imports-test', severity: 'error', from: from('^src/'), to: { path: '^test/' } },
    {
      name: 'the-local-excel-knows-nothing-of-src',
      severity: 'error',
      from: from('^test/host/'),
      to: { path: '^src/' },
    },
    layer('procedure-is-pure', 'procedure', []),
    {
      ...external('procedure-uses-date-fns-only', 'procedure', ['date-fns']),
      from: from('^src/procedure/', '(checkContact|sha256)\\.ts$'),
    },
    external('contacts-are-checked-and-samples-drawn-by-packages', 'procedure', [
      'date-fns',
      'libphonenumber-js',
      'validator',
      '@noble/hashes',
    ]),
    layer('usecases-know-the-procedure', 'usecases', ['procedure']),
    external('usecases-need-no-package', 'usecases', []),
    layer('i18n-knows-types-only', 'i18n', ['procedure', 'usecases']),
    layer('workbook-layer', 'workbook', ['procedure', 'usecases', 'i18n']),
    external('workbook-needs-no-package', 'workbook', []),
    layer('office-layer', 'office', ['procedure', 'usecases']),
    external('office-needs-no-package', 'office', []),
    layer('ui-layer', 'ui', ['i18n', 'procedure']),
    layer('taskpane-layer', 'taskpane', ['ui', 'i18n', 'usecases', 'procedure']),
    layer('dialog-layer', 'dialog', ['ui', 'i18n', 'usecases', 'procedure']),
    layer('commands-layer', 'commands', ['i18n', 'usecases', 'procedure']),
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/taskpane/([^/]+)/' },
      to: { path: '^src/taskpane/[^/]+/', pathNot: '^src/taskpane/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
