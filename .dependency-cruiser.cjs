/** The walls of docs/architecture.md. */
const inside = folder => `^${folder}/`
const wall = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(app|engine|scanner|cli|emulator|extensions|tests)/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    wall('engine is pure', inside('engine'), ['^engine/']),
    {
      name: 'engine does no I/O',
      severity: 'error',
      from: { path: inside('engine') },
      // Hashing is arithmetic.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'engine has small libraries only',
      severity: 'error',
      from: { path: inside('engine') },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional'],
        pathNot: ['node_modules/(@formatjs|intl-messageformat|rrule|simple-statistics|tslib)/'],
      },
    },
    wall('scanner stands on the engine', inside('scanner'), ['^scanner/', '^engine/']),
    wall('cli stands on scanner and engine', inside('cli'), ['^cli/', '^scanner/', '^engine/']),
    wall('the emulator is a stranger', inside('emulator'), ['^emulator/']),
    wall('nobody imports tests or the emulator', '^(app|engine|scanner|cli|extensions)/', ['^(app|engine|scanner|cli|extensions)/']),
    {
      name: 'services know no routes, jobs, components or entries',
      severity: 'error',
      from: { path: '^app/services/' },
      to: { path: '^app/(routes|jobs|components|root|entry|server|worker|web|start\\.)' },
    },
    {
      name: 'services know no React and no Remix',
      severity: 'error',
      from: { path: '^app/services/' },
      to: { path: 'node_modules/(react|react-dom|@remix-run|@shopify/polaris|@shopify/shopify-app-remix)/' },
    },
    {
      name: 'routes and components call services',
      severity: 'error',
      from: { path: '^app/(routes|components)/' },
      to: {
        path: '^app/(jobs|shopify|channels|monitors|integrations|measure|database)/|^app/(db|queue)\\.server|^scanner/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'jobs do not know routes or pages',
      severity: 'error',
      from: { path: '^app/jobs/' },
      to: { path: '^app/(routes|components)/' },
    },
    {
      name: 'no page code behind worker, jobs and services',
      severity: 'error',
      from: { path: '^app/(worker|start|jobs|services|shopify|database)' },
      to: { path: '\\.tsx$' },
    },
    {
      name: 'only app/shopify speaks to Shopify',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/shopify/'] },
      to: { path: 'node_modules/(graphql-request|@shopify/shopify-api)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the generated client is for the database',
      severity: 'error',
      from: { path: '^app/(routes|components)/' },
      to: { path: '^app/generated/' },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: { pathNot: '^app/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // The generated types name each other `.js`.
    {
      name: 'everything resolves',
      severity: 'error',
      from: { pathNot: '^app/shopify/types/' },
      to: { couldNotResolve: true, pathNot: '^virtual:|@shopify/polaris/build/ts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(demo-themes|generated/prisma/internal)/|\\.generated\\.d\\.ts$|^build/|^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
