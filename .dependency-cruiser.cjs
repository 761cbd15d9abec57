/** The house's layers (src/README.md) as rules; type imports count too. */
const from = (path, pathNot) => (pathNot ? { path, pathNot } : { path });
const layer = (name, folder, allowed) => ({
  name,
  severity: 'error',
  from: from(`^src/${folder}/`, 'main\\.tsx?$'),
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
});

/** The rooms of a layer, from the ground up: a room imports only those that stand before it here. */
const rooms = {
  procedure: [
    ...[
      'text',
      'calendar',
      'complaint',
      'complaint/check',
      'identity',
      'callback',
      'lifeCycle',
      'settle',
      'relation',
    ],
    ...['adoption/cells', 'adoption/columns', 'adoption/list', 'adoption/rows', 'adoption/survey'],
    ...['inspection/cells', 'inspection'],
    ...['calamity', 'calamity/affected', 'calamity/letter', 'sample', 'quarterReport'],
  ],
  usecases: [
    ...[
      'ports',
      'intentions',
      'write',
      'case',
      'register',
      'calamity',
      'adoption',
      'letters',
      'sample',
      'quarter',
      'inspection',
    ],
  ],
  workbook: [
    ...[
      'host',
      'names',
      'sheet',
      'sheet/print',
      'columns',
      'table/blocks',
      'table',
      'radar',
      'record',
      'side',
    ],
    ...['batch', 'complaints'],
    ...[
      'complaints/open',
      'complaints/append',
      'guarded',
      'dress/read',
      'dress/kept',
      'dress/formulas',
      'dress',
    ],
    ...['case', 'identity', 'watch', 'lists', 'form', 'tabs', 'explanation'],
    ...['calamity', 'make', 'affected', 'letters', 'sample'],
    ...['quarterSheet/names', 'quarterSheet/blocks', 'quarterSheet/paint', 'quarterSheet/read'],
    ...['quarterSheet/pivots', 'quarterSheet', 'adoption/marks', 'adoption/source', 'adoption/write'],
    ...[
      'adoption/report',
      'adoption/run',
      'adoption/inPlace',
      'adoption',
      'inspection/read',
      'inspection/report',
      'inspection/write',
      'inspection/back',
      'inspection',
      'ports',
    ],
  ],
  ui: ['theme', 'texts', 'accessibility', 'controls', 'layout', 'feedback'],
  taskpane: [
    ...[
      'shared',
      'shared/draft',
      'shared/mapping',
      'shared/pieces',
      'watch',
      'today',
      'firstRun',
      'settings',
      'inspection',
      'report',
      'sample',
    ],
    ...['intake/outbox', 'intake/draft', 'intake/fields', 'intake/relation', 'intake'],
    ...[
      'caseFile/pending',
      'caseFile/facts',
      'caseFile/history',
      'caseFile/steps',
      'caseFile/call',
      'caseFile',
    ],
    ...['calamity/shared', 'calamity/form', 'calamity/list', 'calamity/link', 'calamity/affected/shared'],
    ...['calamity/affected/letters', 'calamity/affected/list', 'calamity/affected', 'calamity'],
    ...['adopt/shared', 'adopt/list', 'adopt/columns', 'adopt/trial/state', 'adopt/trial/rows'],
    ...['adopt/trial/questions', 'adopt/trial', 'adopt/take', 'adopt', 'shell'],
  ],
};
const inRooms = (layer, names) => `^src/${layer}/(${names.join('|')})/[^/]+$`;
const noWayBack = Object.entries(rooms).flatMap(([layer, names]) => [
  ...names.slice(0, -1).map((name, index) => ({
    name: `${layer}-${name.replaceAll('/', '-')}-has-no-way-back`,
    severity: 'error',
    from: { path: inRooms(layer, [name]) },
    to: { path: inRooms(layer, names.slice(index + 1)) },
  })),
  {
    name: `${layer}-has-no-other-rooms`,
    severity: 'error',
    from: {},
    to: { path: `^src/${layer}/`, pathNot: inRooms(layer, names) },
  },
]);

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
      from: { orphan: true, path: '^src/', pathNot: 'main\\.tsx?$|answerEarly\\.js$|\\.d\\.m?ts$' },
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
    layer('callback-layer', 'callback', ['ui', 'i18n', 'procedure']),
    layer('taskpane-layer', 'taskpane', ['callback', 'ui', 'i18n', 'usecases', 'procedure']),
    layer('dialog-layer', 'dialog', ['callback', 'ui', 'i18n', 'usecases', 'procedure']),
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/taskpane/([^/]+)/', pathNot: '^src/taskpane/shell/' },
      to: { path: '^src/taskpane/[^/]+/', pathNot: '^src/taskpane/(shared|$1)/' },
    },
    ...noWayBack,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
