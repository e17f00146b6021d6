import { expect, it } from 'vitest';
import { safeUrl } from './safe-url';

it.each(['https://kubernetes.io/docs/', 'http://localhost:8080/', 'mailto:a@example.org'])(
  'follows %s',
  (url) => {
    expect(safeUrl(url)).toBe(url);
  },
);

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//example.org',
  '/settings',
  'settings',
  '',
])('does not follow %j', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});
