import { expect, test } from 'vitest';
import type { Code } from '../problem';
import { sentences as en } from './en';
import { sentences as ko } from './ko';

const detailsIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

test.each(Object.keys(en) as Code[])('%s says the same in both languages', (code) => {
  expect(ko[code]).toMatch(/[가-힣]/);
  expect(detailsIn(ko[code])).toEqual(detailsIn(en[code]));
});
