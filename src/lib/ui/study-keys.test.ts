import { describe, expect, it } from 'vitest';
import { studyCommand, type Press } from './study-keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  target: null,
  ...more,
});

/** A target inside one kind of element, as far as `closest` can tell. */
const within = (tag: string) =>
  ({
    closest: (selector: string) => (selector.split(', ').includes(tag) ? {} : null),
  }) as unknown as EventTarget;

describe('a key on the study screen', () => {
  it.each([
    [' ', { do: 'go' }],
    ['Enter', { do: 'go' }],
    ['1', { do: 'rate', rating: 1 }],
    ['4', { do: 'rate', rating: 4 }],
    ['u', { do: 'undo' }],
    ['U', { do: 'undo' }],
    ['s', { do: 'suspend' }],
    ['b', { do: 'bury' }],
    ['?', { do: 'help' }],
    ['Escape', { do: 'close' }],
  ])('%j asks for %j', (key, command) => {
    expect(studyCommand(press(key))).toEqual(command);
  });

  it.each([
    ['ㅕ', 'KeyU', { do: 'undo' }],
    ['ㄴ', 'KeyS', { do: 'suspend' }],
    ['Process', 'Digit3', { do: 'rate', rating: 3 }],
  ])('is known under a Korean input method: %s on %s', (key, code, command) => {
    expect(studyCommand(press(key, { code }))).toEqual(command);
  });

  it('goes by the letter on other layouts, not by its place', () => {
    expect(studyCommand(press('u', { code: 'KeyF' }))).toEqual({ do: 'undo' });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('undoes with z and %j', (modifier) => {
    expect(studyCommand(press('z', modifier))).toEqual({ do: 'undo' });
  });

  it.each([
    ['a browser chord', press('s', { ctrlKey: true })],
    ['a held key', press('3', { repeat: true })],
    ['a syllable being composed', press('u', { isComposing: true })],
    ['a key that something else took', press(' ', { defaultPrevented: true })],
    ['a key without a meaning', press('q')],
  ])('leaves %s alone', (_what, event) => {
    expect(studyCommand(event)).toBeUndefined();
  });

  it('belongs to a text field while one is focused', () => {
    expect(studyCommand(press('u', { target: within('input') }))).toBeUndefined();
  });

  it('leaves Space to a focused button, but not the digits', () => {
    expect(studyCommand(press(' ', { target: within('button') }))).toBeUndefined();
    expect(studyCommand(press('2', { target: within('button') }))).toEqual({ do: 'rate', rating: 2 });
  });
});
