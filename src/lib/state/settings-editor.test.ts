import { expect, it, vi } from 'vitest';
import { err, ok } from '../domain/result';
import { readSettings } from '../domain/study';
import { SettingsEditor } from './settings-editor.svelte';

function editor(answer: 'ok' | 'refused' = 'ok') {
  const stored = new Map<string, never>();
  const write = vi.fn(async (key: string, value: unknown) => {
    if (answer === 'refused') return err(null);
    stored.set(key, value as never);
    return ok(null);
  });
  const onsaved = vi.fn();
  const read = () =>
    readSettings([...stored].map(([key, value]) => ({ key, value, order: 0, id: '' }) as never));
  return { one: new SettingsEditor({ read, write, onsaved }), write, onsaved };
}

it('shows what was entered before it is saved', () => {
  const { one } = editor();
  one.set('minutesPerDay', 25);
  expect(one.valueOf('minutesPerDay')).toBe(25);
});

it('saves once more with the last value what changed while it was being saved', async () => {
  const { one, write, onsaved } = editor();
  for (const minutes of [11, 12, 13, 14]) one.set('minutesPerDay', minutes);
  await vi.waitFor(() => expect(onsaved).toHaveBeenCalledOnce());
  expect(write.mock.calls.map(([, value]) => value)).toEqual([11, 14]);
  expect(one.valueOf('minutesPerDay')).toBe(14);
});

it('saves different settings one after the other', async () => {
  const { one, write, onsaved } = editor();
  one.set('presets/default/learningSteps', [1, 30]);
  one.set('presets/default/fuzz', false);
  await vi.waitFor(() => expect(onsaved).toHaveBeenCalledOnce());
  expect(write.mock.calls).toEqual([
    ['presets/default/learningSteps', [1, 30]],
    ['presets/default/fuzz', false],
  ]);
  expect(one.valueOf('presets/default/learningSteps')).toEqual([1, 30]);
});

it('goes back to the stored value where saving was refused', async () => {
  const { one, write, onsaved } = editor('refused');
  one.set('minutesPerDay', 25);
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  await vi.waitFor(() => expect(one.valueOf('minutesPerDay')).toBe(10));
  expect(onsaved).not.toHaveBeenCalled();
});
