import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf } from './canonical-json';

test('members are sorted by UTF-16 units, without spaces (RFC 8785, 3.2.3)', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const keys = Object.keys(JSON.parse(canonicalJson(value)) as object);
  // Integer-like keys come first in any object that JSON.parse makes; the text itself has the order of the RFC.
  expect(keys).toHaveLength(7);
  expect(canonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test('numbers and texts are written as ECMAScript writes them (RFC 8785, 3.2.2)', () => {
  expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
  expect(canonicalJson('€$\u000F\nA\'B"\\"/')).toBe(JSON.stringify('€$\u000f\nA\'B"\\"/'));
});

test('the order in which members were set means nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(canonicalJson({ a, b })).toBe(canonicalJson({ b, a }));
      expect(hashOf({ a, b })).toBe(hashOf({ b, a }));
    }),
  );
});

test('a value comes back from its canonical JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a member that is undefined is left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('a hash is the SHA-256 of the canonical JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(hashOf(value)).toBe(createHash('sha256').update(canonicalJson(value)).digest('hex'));
    }),
  );
});

test('a hash can leave members out, wherever they stand', () => {
  const value = (line: number) => ({ a: [{ line, b: 'x' }], line });
  expect(hashOf(value(1), ['line'])).toBe(hashOf(value(2), ['line']));
  expect(hashOf(value(1), ['line'])).toBe(hashOf({ a: [{ b: 'x' }] }));
  expect(hashOf(value(1))).not.toBe(hashOf(value(2)));
});
