import { FieldPath } from './path';
import { locate, locateKey } from './position';
import { inOrder, type Code, type Problem } from './problem';
import type { Fields } from './read/convert';
import type { ReadDocument } from './read/read';
import { checkName } from './rules/metadata';
import { rules } from './rules/rules';
import { checkType, isMap, type Report, type Visit } from './schema/check';
import { kindOf } from './schema/kinds';

/** `unchecked`: of a kind that is not known here. */
export type Verdict = 'ok' | 'unreadable' | 'invalid' | 'unchecked';

export interface Checked {
  verdict: Verdict;
  problems: Problem[];
  /** What the API server takes, but warns of or takes only for an object that is there already. */
  warnings: Problem[];
}

/** Codes that are about a key and not about its value. */
const aboutKeys = /-field$|^label-key$|^config-key$|^dash-space$/;

function reporter(document: ReadDocument, problems: Problem[]): Report {
  return (path, code, details = {}, where = path) => {
    const place = aboutKeys.test(code) ? locateKey : locate;
    problems.push({ code, path: path.toString(), details, ...place(document.located, where.steps) });
  };
}

/** Applies the rules once the types fit, as the server does: it decodes before it validates. */
function checkKnown(type: string, object: Fields, path: FieldPath, report: Report): void {
  const later: (() => void)[] = [];
  let fits = true;
  const visit: Visit = (name, each, at, around) => {
    const frozen = [...around];
    for (const rule of rules[name] ?? []) later.push(() => rule(each, { path: at, around: frozen, report }));
  };
  const watch: Report = (at, code, ...rest) => {
    fits &&= !decodes.has(code);
    report(at, code, ...rest);
  };
  checkType(type, object, path, { report: watch, visit });
  if (!fits) return;
  checkName(type, object, path, report);
  for (const rule of later) rule();
}

const decodes = new Set(['wrong-type', 'needs-quotes', 'quoted-number', 'quoted-boolean', 'bad-quantity']);

/** Reports what is wrong with one object; says whether its kind is known. */
function checkObject(object: Fields, path: FieldPath, report: Report): boolean {
  for (const field of ['kind', 'apiVersion']) {
    if (object[field] === undefined || object[field] === null || object[field] === '')
      report(path.child(field), 'required', { field });
    else if (typeof object[field] !== 'string')
      report(path.child(field), 'wrong-type', { expected: 'string', found: JSON.stringify(object[field]) });
  }
  const kind = kindOf(object);
  const details = { version: String(object.apiVersion), kind: String(object.kind) };
  const at = path.child('apiVersion');
  switch (kind.is) {
    case 'known':
      checkKnown(kind.type, object, path, report);
      return true;
    case 'list': {
      const items: unknown[] = Array.isArray(object.items) ? object.items : [];
      const known = items.map(
        (item, index) => isMap(item) && checkObject(item, path.child('items').index(index), report),
      );
      return !known.includes(false);
    }
    case 'removed':
      report(at, 'removed-version', { ...details, since: kind.since, date: kind.date, now: kind.now });
      return true;
    case 'other-version':
      report(at, 'other-version', { ...details, now: kind.now });
      return true;
    case 'no-such-kind':
      report(path.child('kind'), 'no-such-kind', { ...details, suggestion: kind.suggestion });
      return true;
    case 'unchecked':
      checkMetadata(object, path, report);
      return false;
  }
}

/** Metadata is the same for every kind, and kubectl itself decodes it. */
function checkMetadata(object: Fields, path: FieldPath, report: Report): void {
  if (object.metadata === undefined) return;
  const visit: Visit = () => undefined;
  const typesOnly: Report = (at, code, ...rest) => {
    if (decodes.has(code)) report(at, code, ...rest);
  };
  checkType('ObjectMeta', object.metadata as Fields, path.child('metadata'), { report: typesOnly, visit });
}

const warns: ReadonlySet<Code> = new Set(['fraction-of-byte', 'resource-version']);

/** Checks a document as the API server would when it is created. */
export function checkDocument(document: ReadDocument): Checked {
  if (document.errors.length > 0) return { verdict: 'unreadable', problems: document.errors, warnings: [] };
  const found = [...document.duplicates];
  const isKnown = checkObject(document.value, FieldPath.root, reporter(document, found));
  const problems = found.filter(({ code }) => !warns.has(code));
  const warnings = found.filter(({ code }) => warns.has(code));
  const verdict = problems.length > 0 ? 'invalid' : isKnown ? 'ok' : 'unchecked';
  return { verdict, problems: inOrder(problems), warnings: inOrder(warnings) };
}

/** What kubectl itself refuses before it asks the server: a document without a kind, metadata of other types. */
export function undecodable(document: ReadDocument): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(document, problems);
  const { kind, apiVersion } = document.value;
  if (typeof kind !== 'string' || kind === '')
    report(FieldPath.root.child('kind'), 'required', { field: 'kind' });
  if (apiVersion !== undefined && apiVersion !== null && typeof apiVersion !== 'string')
    report(FieldPath.root.child('apiVersion'), 'wrong-type', {
      expected: 'string',
      found: JSON.stringify(apiVersion),
    });
  checkMetadata(document.value, FieldPath.root, report);
  return problems;
}
