/** More lines than this are no front matter, but notes between two rules. */
const longest = 80;
const field = /^\s*(?:[\w가-힣 .-]+\s*[:=]|-\s|\s|#|$|[\]}])/;

/** How many lines at the start of the notes are front matter (YAML or TOML). */
export function frontMatterLength(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const mark = lines[first]?.trim();
  if (mark !== '---' && mark !== '+++') return 0;
  for (let at = first + 1; at < lines.length && at < first + longest; at++) {
    if (lines[at]!.trim() === mark) return at + 1;
    if (!field.test(lines[at]!)) return 0;
  }
  return 0;
}

/** What a page says of itself. */
const property = new RegExp(
  `^(?:${[
    '생성 ?일시?|생성자|작성 ?일시?|작성일자|작성자|수정 ?일시?|최종 편집(?: ?일시?)?|최종 수정|마지막 (?:수정|편집)|날짜|일자|태그|분류|카테고리|상태|과목|출처|링크|강의|교수|강사',
    'created(?: time| by| at)?|updated(?: at)?|last edited(?: time| by)?|last updated|tags?|status|category|author|date|published|url|source|course|lecture|lecturer|instructor|professor|due',
  ].join('|')})$`,
  'i',
);
const keyAndValue = /^\s*([^:：]{1,30}?)\s*[:：](?:\s|$)/;

/** Lines near the start in which the page speaks of itself ("Created: …", "Tags: …"): a paragraph that is mostly such properties. */
export function propertyLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:[-*+•]|\d+[.)])\s/.test(line)) break;
    if (line.trim() !== '' && !line.startsWith('#')) continue;
    const paragraph = lines.slice(start, at);
    const keys = paragraph.map((each) => keyAndValue.exec(each)?.[1]);
    const known = keys.filter((key) => key !== undefined && property.test(key.trim())).length;
    if (known * 2 > keys.length - 1 && known > 0 && keys.every((key) => key !== undefined))
      for (let each = start; each < at; each++) found.add(each);
    start = at + 1;
    if (at > 30) break;
  }
  return found;
}
