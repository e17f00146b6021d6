import { expect, it } from 'vitest';
import { whichNotice, type Situation } from './which-notice';

const quiet: Situation = { trouble: null, update: null, isPutOff: false, isStudying: false };

it.each<[string, Partial<Situation>, string | null]>([
  ['nothing where nothing is the matter', {}, null],
  ['a trouble', { trouble: 'full' }, 'trouble'],
  ['a trouble in a session too', { trouble: 'closed', isStudying: true }, 'trouble'],
  ['a trouble before an update', { trouble: 'blocked', update: 'waiting' }, 'trouble'],
  ['nothing of a refusal that its own screen tells', { trouble: 'nothing-to-undo' }, null],
  ['an update that waits', { update: 'waiting' }, 'waiting'],
  ['an update that another tab started', { update: 'elsewhere' }, 'elsewhere'],
  ['no update in a session', { update: 'waiting', isStudying: true }, null],
  ['no update that was put off', { update: 'waiting', isPutOff: true }, null],
])('the app says %s', (_, situation, notice) => {
  expect(whichNotice({ ...quiet, ...situation })).toBe(notice);
});
