import * as v from 'valibot';
import { courseFormat, factKinds, type Course } from '../course';
import { err, ok, type Result } from '../result';
import type { Block, Inline } from '../text';

/** Depth of a text's tree: blocks in blocks, marks in marks. */
const deepest = 32;
const safeUrl = /^(https?:\/\/|mailto:)/i;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const each = (value: unknown, check: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);

type Check = (node: Record<string, unknown>, depth: number) => boolean;
const isString = (value: unknown): boolean => typeof value === 'string';

const inlineChecks: Record<Inline['type'], Check> = {
  text: (node) => isString(node.value),
  code: (node) => isString(node.value),
  strong: (node, depth) => each(node.children, (child) => isInline(child, depth + 1)),
  emphasis: (node, depth) => each(node.children, (child) => isInline(child, depth + 1)),
  link: (node, depth) =>
    typeof node.url === 'string' &&
    safeUrl.test(node.url) &&
    each(node.children, (child) => isInline(child, depth + 1)),
  break: () => true,
  blank: (node) => typeof node.index === 'number',
};

const blockChecks: Record<Block['type'], Check> = {
  paragraph: (node, depth) => each(node.children, (child) => isInline(child, depth + 1)),
  list: (node, depth) =>
    typeof node.ordered === 'boolean' &&
    each(node.items, (item) => each(item, (child) => isBlock(child, depth + 1))),
  codeBlock: (node) => isString(node.language) && isString(node.value),
  quote: (node, depth) => each(node.children, (child) => isBlock(child, depth + 1)),
};

function isNode(node: unknown, depth: number, checks: Record<string, Check>): boolean {
  if (!isRecord(node) || typeof node.type !== 'string' || depth > deepest) return false;
  return Object.hasOwn(checks, node.type) && checks[node.type]!(node, depth);
}
const isInline = (node: unknown, depth: number): boolean => isNode(node, depth, inlineChecks);
const isBlock = (node: unknown, depth: number): boolean => isNode(node, depth, blockChecks);

const text = v.pipe(v.string(), v.maxLength(10_000));
const name = v.pipe(v.string(), v.maxLength(200));
/** Ids become keys of rows and parts of addresses. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i));
const cardId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,63}\/[a-z]+(?::[a-z0-9._-]+)?$/i));
const localized = <T extends v.GenericSchema>(of: T) =>
  v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), of);
const prose = v.object({
  source: text,
  tree: v.pipe(
    v.array(v.unknown()),
    v.check((tree) => tree.every((node) => isBlock(node, 0)), 'holds an unknown node'),
  ),
});
const source = v.object({
  file: name,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  path: v.pipe(v.array(text), v.maxLength(64)),
});

const tolerance = v.object({ case: v.boolean(), spacing: v.boolean() });
const names = v.pipe(v.array(name), v.minLength(1), v.maxLength(50));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of a text. */
const stretch = { start: index, end: index };
const free = v.object({ name, ...stretch });
const blank = v.object({
  ...stretch,
  of: v.picklist(['value', 'key', 'pair', 'block']),
  hint: v.optional(text),
});
/** Whether stretches stand in a text one after another. */
const isInOrder = (stretches: { start: number; end: number }[], { length }: string) =>
  stretches.every(
    ({ start, end }, at) => start >= (stretches[at - 1]?.end ?? 0) && start < end && end <= length,
  );

/** Tasks, each with what its screen takes for granted. */
const task = v.variant('kind', [
  v.object({
    kind: v.literal('choice'),
    decoys: v.pipe(v.array(v.object({ text: prose, fact: id })), v.minLength(3), v.maxLength(20)),
  }),
  v.pipe(
    v.object({
      kind: v.literal('sort'),
      groups: v.pipe(v.array(name), v.minLength(2), v.maxLength(4)),
      items: v.pipe(v.array(v.object({ text: prose, group: index })), v.minLength(2), v.maxLength(50)),
    }),
    v.check(({ groups, items }) => items.every(({ group }) => group < groups.length), 'names no group'),
  ),
  v.object({
    kind: v.literal('order'),
    steps: v.pipe(v.array(v.object({ text: prose, rank: index })), v.minLength(2), v.maxLength(30)),
  }),
  v.object({
    kind: v.literal('list'),
    members: v.pipe(v.array(v.object({ text: prose, names })), v.minLength(2), v.maxLength(30)),
    decoys: v.pipe(v.array(prose), v.maxLength(30)),
  }),
  v.object({
    kind: v.literal('cloze'),
    blanks: v.pipe(v.array(v.object({ accepted: names, tolerance })), v.minLength(1), v.maxLength(20)),
  }),
  v.object({ kind: v.literal('command'), accepted: v.pipe(v.array(text), v.minLength(1), v.maxLength(20)) }),
  v.pipe(
    v.object({
      kind: v.literal('manifest'),
      mode: v.picklist(['fill', 'write', 'fix']),
      manifest: text,
      blanks: v.pipe(v.array(blank), v.maxLength(30)),
      free: v.pipe(v.array(free), v.maxLength(30)),
      forbidden: v.pipe(v.array(name), v.maxLength(30)),
      broken: v.optional(text),
    }),
    v.check(
      ({ manifest, blanks, free }) => isInOrder(blanks, manifest) && isInOrder(free, manifest),
      'has stretches that are not in the manifest one after another',
    ),
    v.check(
      ({ mode, blanks }) => (mode === 'fill') === blanks.length > 0,
      'has blanks where none can be, or none',
    ),
    v.check(({ mode, broken }) => (mode === 'fix') === (broken !== undefined), 'has nothing to mend'),
  ),
]);

const schema = v.object({
  format: v.literal('podo-course'),
  formatVersion: v.picklist([1, 2, courseFormat]),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  languages: v.pipe(v.array(name), v.minLength(1), v.maxLength(20)),
  titles: localized(name),
  licence: text,
  author: text,
  decks: v.pipe(
    v.array(
      v.object({
        id,
        titles: localized(name),
        descriptions: localized(text),
        weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000))),
      }),
    ),
    v.maxLength(500),
  ),
  facts: v.pipe(
    v.array(
      v.object({
        id,
        deck: id,
        kind: v.picklist(factKinds),
        texts: localized(v.object({ prompt: text, text, source })),
      }),
    ),
    v.maxLength(50_000),
  ),
  cards: v.pipe(
    v.array(
      v.object({
        id: cardId,
        fact: id,
        deck: id,
        kind: v.picklist(['recall', 'choice', 'sort', 'order', 'list', 'cloze', 'command', 'manifest']),
        tags: v.optional(v.pipe(v.array(name), v.maxLength(50))),
        texts: localized(
          v.object({
            path: source.entries.path,
            question: prose,
            answer: prose,
            note: v.optional(prose),
            task: v.optional(task),
            source,
          }),
        ),
      }),
    ),
    v.maxLength(200_000),
  ),
  retired: v.array(cardId),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type CourseShapeError =
  { is: 'newer-format'; found: number } | { is: 'not-a-course'; path: string; message: string };

/** Whether a value read from JSON is a course: every member, every node of every text, and no id twice. */
export function checkCourse(document: unknown): Result<Course & { hash: string }, CourseShapeError> {
  const version = isRecord(document) ? document.formatVersion : undefined;
  if (
    isRecord(document) &&
    document.format === 'podo-course' &&
    typeof version === 'number' &&
    version > courseFormat
  )
    return err({ is: 'newer-format', found: version });
  const parsed = v.safeParse(schema, document);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err({ is: 'not-a-course', path: v.getDotPath(issue) ?? '', message: issue.message });
  }
  const course = parsed.output as unknown as Course & { hash: string };
  const decks = new Set(course.decks.map((deck) => deck.id));
  const facts = new Set(course.facts.map((fact) => fact.id));
  const cards = new Set(course.cards.map((card) => card.id));
  const problem =
    (decks.size < course.decks.length && 'decks') ||
    (facts.size < course.facts.length && 'facts') ||
    (cards.size < course.cards.length && 'cards');
  if (problem) return err({ is: 'not-a-course', path: problem, message: 'an id is there twice' });
  const lost = course.cards.findIndex((card) => !facts.has(card.fact) || !decks.has(card.deck));
  if (lost >= 0)
    return err({ is: 'not-a-course', path: `cards.${lost}`, message: 'its fact or deck is missing' });
  const unlike = course.cards.findIndex(({ kind, texts }) =>
    Object.values(texts).some((each) => (each?.task?.kind ?? 'recall') !== kind),
  );
  if (unlike >= 0)
    return err({ is: 'not-a-course', path: `cards.${unlike}`, message: 'its task is of another kind' });
  return ok(course);
}
