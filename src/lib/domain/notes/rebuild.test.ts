import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, writeLock, type Lock } from '../course';
import { buildCourse, type Built } from './build-course';
import type { CourseConfig } from './recognise';
import { paired, relinking } from './relink';
import { editAll, edits, newNotes, type Dice } from './testing/edits';
import { detailText, itemsOf, promptOf, render, type Item, type Notes } from './testing/model';

const configOf = (languages: string[]): CourseConfig => ({
  ...{ id: 'c', titles: {}, licence: '', author: '', languages },
  decks: [],
});

function build(notes: Notes, lock: Lock | undefined, languages: string[]): Built {
  const built = buildCourse({
    config: configOf(languages),
    notes: languages.flatMap((language) => render(notes, language)),
    lock,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

/** A fact that becomes one of another kind is another fact. */
const ownerOf = ({ key, kind }: Item): string => `${key}:${kind}`;

/** Which id each fact and detail of the notes had, from the first build to the last. */
class History {
  private readonly idOf = new Map<string, string>();
  private readonly ownerOf = new Map<string, string>();
  /** Prompts under which facts were last stated: what comes back under another one is new. */
  private readonly lastPrompt = new Map<string, string>();

  /** Notes an id; fails where the owner had another one, or the id another owner. */
  private note(owner: string, id: string): void {
    expect(`${owner} is ${this.idOf.get(owner) ?? id}`).toBe(`${owner} is ${id}`);
    expect(`${id} is of ${this.ownerOf.get(id) ?? owner}`).toBe(`${id} is of ${owner}`);
    this.idOf.set(owner, id);
    this.ownerOf.set(id, owner);
  }

  /** @returns the facts that live now */
  see(notes: Notes, built: Built, living: Set<string>, languages: string[]): Set<string> {
    for (const language of languages) this.seeIn(language, notes, built, living);
    return new Set(itemsOf(notes).map(ownerOf));
  }

  private seeIn(language: string, notes: Notes, built: Built, living: Set<string>): void {
    const facts = new Map(
      built.lock.facts.map((fact) => [`${fact.kind} ${fact.texts[language]?.prompt}`, fact]),
    );
    for (const item of itemsOf(notes)) {
      const prompt = promptOf(item, language);
      const fact = facts.get(`${item.kind} ${prompt}`)!;
      const owner = `${item.key}:${item.kind}`;
      if (!living.has(owner) && this.lastPrompt.get(`${language} ${owner}`) !== prompt)
        this.idOf.delete(owner);
      this.note(owner, fact.id);
      this.lastPrompt.set(`${language} ${owner}`, prompt);
      this.seeDetails(item, fact, language);
    }
  }

  private seeDetails(item: Item, fact: Lock['facts'][number], language: string): void {
    if (item.kind === 'plain') return;
    const ids = new Map(fact.details.map(({ id, texts }) => [texts[language]?.replace(/\.$/, ''), id]));
    for (const { key, text } of item.details)
      this.note(`${fact.id}/${key}`, `${fact.id}/${ids.get(detailText(text, language))}`);
  }
}

const dice = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)) as fc.Arbitrary<Dice>;
const step = fc.array(fc.record({ edit: fc.constantFrom(...Object.keys(edits)), dice }), {
  minLength: 1,
  maxLength: 6,
});
type Step = { edit: string; dice: Dice }[];
const steps = fc.array(step, { minLength: 1, maxLength: 6 });

/** The lock with each new statement of a second language paired with its counterpart. */
function withPairs(notes: Notes, lock: Lock | undefined, [first, second]: string[]): Lock | undefined {
  if (!second) return lock;
  const files = [first!, second].map((language) => render(notes, language));
  const state = relinking({ config: configOf([first!, second]), notes: files.flat(), lock });
  if (!state.ok) throw new Error(JSON.stringify(state.error));
  const translations = files[0]!.map(({ file }, at) => ({ first: file, second: files[1]![at]!.file }));
  const joined = paired(state.value, translations);
  expect(joined.files.filter(({ parting }) => parting)).toEqual([]);
  return joined.lock;
}

/** Rebuilds after each step, and looks at what became of the ids. */
function live(languages: string[], steps: Step[]): void {
  const notes = newNotes(2, 2, 5);
  const history = new History();
  let living = new Set<string>();
  let lock: Lock | undefined;
  for (const step of [[], ...steps]) {
    editAll(notes, step);
    const built = build(notes, withPairs(notes, lock, languages), languages);
    lock = built.lock;
    living = history.see(notes, built, living, languages);

    expect(built.report.changes.ambiguous).toEqual([]);
    // Two definitions that come to stand alone under a heading are compared as well: a fact of both.
    const stated = lock.facts.filter(({ kind }) => kind !== 'comparison');
    expect(stated).toHaveLength(living.size);
    const again = build(notes, lock, languages);
    expect(writeLock(again.lock)).toBe(writeLock(lock));
    expect(canonicalJson(again.course)).toBe(canonicalJson(built.course));
    expect(again.report.changes.kept).toHaveLength(lock.facts.length);
  }
}

describe('whatever is done to notes between builds, every fact and detail keeps its id', () => {
  test.each([
    ['in one language', ['en'], 20],
    ['in two languages that are paired', ['ko', 'en'], 10],
  ])('%s', { timeout: 120_000 }, (_, languages, numRuns) => {
    fc.assert(
      fc.property(steps, (chosen) => live(languages, chosen)),
      { numRuns },
    );
  });
});
