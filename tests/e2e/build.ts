import { buildApp, buildDecks } from '../../scripts/build.js';

/** Builds what the tests open, where it is not fresh; `npm test` has done so before. */
export default async function build() {
  await buildDecks();
  await buildApp('');
  await buildApp('/podo');
}
