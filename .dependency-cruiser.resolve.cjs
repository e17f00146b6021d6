// SvelteKit's own alias, which it gives to TypeScript in a form that dependency-cruiser does not read.
const { join } = require('node:path');

module.exports = { resolve: { alias: { $lib: join(__dirname, 'src/lib') } } };
