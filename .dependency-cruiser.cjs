/** The layers of the code, top to bottom; an arrow may only point downwards. */
const layers = {
  routes: '^src/routes',
  ui: '^src/lib/ui',
  state: '^src/lib/state',
  outside: '^src/lib/(sync|platform|storage)',
  domain: '^src/lib/domain',
  cli: '^src/cli',
};

/** @type {(name: string, from: string, to: string, comment: string) => object} */
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    forbid(
      'domain-knows-nobody',
      layers.domain,
      '^src/(routes|cli)|^src/lib/(?!domain)',
      'The domain is pure.',
    ),
    forbid('outside-knows-the-domain-only', layers.outside, '^src/(routes|cli)|^src/lib/(ui|state)', ''),
    forbid('state-knows-no-screen', layers.state, '^src/(routes|cli)|^src/lib/ui', ''),
    forbid(
      'ui-knows-no-storage',
      layers.ui,
      '^src/(routes|cli)|^src/lib/(state|storage|sync)',
      'Props in, events out.',
    ),
    forbid(
      'routes-ask-state',
      layers.routes,
      '^src/(cli)|^src/lib/(storage|sync)',
      'A screen asks state, never storage.',
    ),
    forbid('cli-is-domain-and-node', layers.cli, '^src/(routes)|^src/lib/(?!domain)', ''),
    {
      name: 'dexie-only-in-storage',
      severity: 'error',
      from: { pathNot: '^src/lib/storage' },
      to: { path: '^node_modules/dexie' },
    },
    {
      name: 'domain-without-browser-or-node',
      severity: 'error',
      from: { path: layers.domain, pathNot: '\\.test\\.ts$' },
      to: { path: '^node_modules/(dexie|svelte|@sveltejs)' },
    },
    {
      name: 'domain-without-node',
      severity: 'error',
      from: { path: layers.domain, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-by-its-face',
      severity: 'error',
      comment: 'Each domain folder has one index.ts; nothing outside reaches past it.',
      from: { path: '^src/(routes|cli)|^src/lib/(ui|state|storage|platform|sync)' },
      to: { path: '^src/lib/domain/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'domain-neighbours-by-their-face',
      severity: 'error',
      from: { path: '^src/lib/domain/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/lib/domain/[^/]+/', pathNot: ['^src/lib/domain/$1/', '/index\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json'],
    },
  },
};
