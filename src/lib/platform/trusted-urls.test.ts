import { describe, expect, test } from 'vitest';
import { isOwnWorker } from './trusted-urls';

describe.each(['', '/podo'])('in an app at %o', (base) => {
  const home = { origin: 'https://host', base };

  test.each(['/service-worker.js', '/_app/immutable/workers/notes-Cx2_a-1.js'])('%s may run', (path) => {
    expect(isOwnWorker(base + path, home)).toBe(true);
    expect(isOwnWorker(`https://host${base}${path}`, home)).toBe(true);
  });

  test.each([
    'https://elsewhere/service-worker.js',
    '//elsewhere/service-worker.js',
    'data:text/javascript,0',
    'blob:https://host/5f3b',
    `${base}/courses/service-worker.js`,
    `${base}/_app/immutable/workers/../../../evil.js`,
    `${base}/_app/immutable/workers/a.js.html`,
    `/other/service-worker.js`,
  ])('%s may not', (url) => {
    expect(isOwnWorker(url, home)).toBe(false);
  });
});
