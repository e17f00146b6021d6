import { kinds, type File, type Item, type Notes, type Section, type Text } from './model';

/** Three numbers that choose where and how an edit is made. */
export type Dice = [number, number, number];

/** Changes the notes, or does nothing where that is not possible. `free` says whether a fact may be changed in this step. */
type Edit = (notes: Notes, dice: Dice, free: (...items: Item[]) => boolean) => void;

const pick = <T>(items: T[], dice: number): T | undefined => items[dice % items.length];
const number = (notes: Notes): number => notes.used++;
const text = (notes: Notes, words: number): Text => Array.from({ length: words }, () => number(notes));
const sectionsOf = ({ files }: Notes): Section[] => files.flatMap(({ sections }) => sections);
const itemsIn = (file: File): Item[] => file.sections.flatMap(({ items }) => items);

function chosen(notes: Notes, [at]: Dice): { section: Section; item: Item } | undefined {
  return pick(
    sectionsOf(notes).flatMap((section) => section.items.map((item) => ({ section, item }))),
    at,
  );
}

function put(notes: Notes, item: Item, [, where, at]: Dice): void {
  const section = pick(sectionsOf(notes), where)!;
  section.items.splice(at % (section.items.length + 1), 0, item);
}

function moved<T>(items: T[], from: number, to: number): void {
  if (items.length === 0) return;
  const [item] = items.splice(from % items.length, 1);
  items.splice(to % (items.length + 1), 0, item!);
}

export function newItem(notes: Notes, kind: Item['kind'] = kinds[0]): Item {
  const count = { definition: 4, plain: 0, sequence: 4, membership: 4, command: 0 }[kind];
  const details = Array.from({ length: count }, () => ({ key: number(notes), text: text(notes, 2) }));
  return { key: number(notes), kind, term: text(notes, 2), meaning: text(notes, 5), details, lost: [] };
}

const newTitle = (notes: Notes): Text => text(notes, 2);

/** What instructors do to notes between two builds. */
export const edits: Record<string, Edit> = {
  rename(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (item && free(item)) item.term = text(notes, 2);
  },
  reword(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (item && free(item)) item.meaning[dice[1] % item.meaning.length] = number(notes);
  },
  rewrite(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (item && free(item)) item.meaning = text(notes, 5);
  },
  'rename and reword a little'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (!item || !free(item)) return;
    item.term[0] = number(notes);
    item.meaning[dice[1] % item.meaning.length] = number(notes);
  },
  move(notes, dice, free) {
    const { section, item } = chosen(notes, dice) ?? {};
    if (!section || !item || !free(item)) return;
    section.items = section.items.filter((other) => other !== item);
    put(notes, item, dice);
  },
  'reorder items'(notes, [at, from, to]) {
    moved(pick(sectionsOf(notes), at)!.items, from, to);
  },
  'reorder sections'(notes, [at, from, to]) {
    moved(pick(notes.files, at)!.sections, from, to);
  },
  'move a section'(notes, [from, at, to], free) {
    const file = pick(notes.files, from)!;
    const section = pick(file.sections, at);
    if (!section || !free(...section.items)) return;
    file.sections = file.sections.filter((other) => other !== section);
    pick(notes.files, to)!.sections.push(section);
  },
  'name a section anew'(notes, [at], free) {
    const section = pick(sectionsOf(notes), at)!;
    if (free(...section.items)) section.title = newTitle(notes);
  },
  split(notes, [at, where], free) {
    const file = pick(notes.files, at)!;
    const sections = file.sections.slice(where % (file.sections.length + 1));
    if (sections.length === 0 || !free(...sections.flatMap(({ items }) => items))) return;
    file.sections = file.sections.filter((section) => !sections.includes(section));
    notes.files.push({ title: newTitle(notes), sections });
  },
  merge(notes, [at, into], free) {
    const [from, to] = [pick(notes.files, at)!, pick(notes.files, into)!];
    if (from === to || !free(...itemsIn(from))) return;
    to.sections.push(...from.sections);
    notes.files = notes.files.filter((file) => file !== from);
  },
  retype(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (item && free(item) && item.kind === 'definition') item.kind = 'plain';
    else if (item && item.kind === 'plain' && free(item)) item.kind = 'definition';
  },
  remove(notes, dice, free) {
    const { section, item } = chosen(notes, dice) ?? {};
    if (!section || !item || !free(item)) return;
    section.items = section.items.filter((other) => other !== item);
    notes.gone.push(item);
  },
  restore(notes, dice, free) {
    const item = pick(notes.gone, dice[0]);
    if (!item || !free(item)) return;
    notes.gone = notes.gone.filter((other) => other !== item);
    put(notes, item, dice);
  },
  add(notes, dice, free) {
    const item = newItem(notes, pick([...kinds], dice[0]));
    if (free(item)) put(notes, item, dice);
  },
  'reorder details'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (item && item.kind !== 'plain' && free(item)) moved(item.details, dice[1], dice[2]);
  },
  'reword a detail'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    const detail = item && pick(item.details, dice[1]);
    if (item && item.kind !== 'plain' && detail && free(item)) detail.text = text(notes, 2);
  },
  'add a detail'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (!item || item.details.length === 0 || item.kind === 'plain' || !free(item)) return;
    item.details.splice(dice[1] % (item.details.length + 1), 0, { key: number(notes), text: text(notes, 2) });
  },
  'remove a detail'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    // Fewer are no list.
    if (!item || item.details.length < 4 || item.kind === 'plain' || !free(item)) return;
    item.lost.push(...item.details.splice(dice[1] % item.details.length, 1));
  },
  'restore a detail'(notes, dice, free) {
    const { item } = chosen(notes, dice) ?? {};
    if (!item || item.lost.length === 0 || item.kind === 'plain' || !free(item)) return;
    item.details.splice(dice[1] % (item.details.length + 1), 0, item.lost.pop()!);
  },
};

/** Notes to begin with: some files, each with some sections. */
export function newNotes(files: number, sections: number, items: number): Notes {
  const notes: Notes = { files: [], gone: [], used: 0 };
  let next = 0;
  const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);
  notes.files = list(files, () => ({
    title: newTitle(notes),
    sections: list(sections, () => ({
      title: newTitle(notes),
      items: list(items, () => newItem(notes, kinds[next++ % kinds.length])),
    })),
  }));
  return notes;
}

/** Makes several edits between two builds; each fact is changed by one of them at most. */
export function editAll(notes: Notes, chosenEdits: { edit: string; dice: Dice }[]): void {
  const touched = new Set<Item>();
  const free = (...items: Item[]): boolean => {
    if (items.some((item) => touched.has(item))) return false;
    for (const item of items) touched.add(item);
    return true;
  };
  for (const { edit, dice } of chosenEdits) edits[edit]!(notes, dice, free);
}
