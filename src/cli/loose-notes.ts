import { basename } from 'node:path';
import type { BuildInput, NotesFile } from '../lib/domain/notes';
import { ok, type Result } from '../lib/domain/result';
import { notesUnder, readText } from './files';
import type { Problem } from './problem';

/** Korean where a tenth of the letters are Hangul: terms and commands are Latin in any notes. */
function languageOf(text: string): string {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return hangul * 10 > hangul + latin ? 'ko' : 'en';
}

/** A deck's id from a file's name: the notes alone name no decks. */
const deckOf = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

/** Markdown files, and those in folders, as a course without a name. @param language of all of them, else told by their letters */
export function readLooseNotes(paths: string[], language?: string): Result<BuildInput, Problem> {
  const files = notesUnder(paths);
  if (!files.ok) return files;
  const notes: NotesFile[] = [];
  for (const file of files.value) {
    const text = readText(file);
    if (!text.ok) return text;
    notes.push({ file, language: language ?? languageOf(text.value), deck: deckOf(file), text: text.value });
  }
  const languages = [...new Set(notes.map((each) => each.language))];
  const decks = [...new Set(notes.map(({ deck }) => deck))].map((id) => ({
    id,
    titles: {},
    descriptions: {},
    notes: [],
  }));
  return ok({ config: { id: 'notes', titles: {}, languages, licence: '', author: '', decks }, notes });
}
