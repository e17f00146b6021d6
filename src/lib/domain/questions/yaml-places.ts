import { isCollection, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Node, type Pair } from 'yaml';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A key with its value in a YAML text, or an item of a list, which has no key. */
export interface YamlPlace {
  key?: Stretch;
  value?: Stretch;
  /** Whether the value is a text of several lines, begun by `|` or `>`; its stretch is then the lines. */
  isBlockText: boolean;
  /** Whether the value is a map or list written over lines without brackets. */
  isBlock: boolean;
}

export interface YamlPlaces {
  /** In the order of the text, an outer one before those in it. */
  places: YamlPlace[];
  /** Brackets, with what is between them. */
  brackets: Stretch[];
  /** Texts of several lines, with their header. */
  texts: Stretch[];
}

const stretchOf = ({ range }: Node): Stretch => ({ start: range![0], end: range![1] });

/** Without the spaces and line ends around it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const slice = text.slice(start, end);
  return { start: start + (slice.length - slice.trimStart().length), end: start + slice.trimEnd().length };
}

/** Where everything stands in a YAML text that can be read. */
export function placesIn(text: string): YamlPlaces {
  const found: YamlPlaces = { places: [], brackets: [], texts: [] };
  const put = (key: Node | null, value: Node | null) => {
    const place: YamlPlace = { isBlockText: false, isBlock: false };
    if (key?.range) place.key = stretchOf(key);
    if (value?.range && value.range[1] > value.range[0]) {
      place.value = trimmed(text, stretchOf(value));
      if (isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED')) {
        found.texts.push(stretchOf(value));
        const { end } = stretchOf(value);
        place.value = trimmed(text, { start: text.indexOf('\n', value.range[0]), end });
        place.isBlockText = true;
      } else if (isCollection(value) && !value.flow) place.isBlock = true;
    }
    found.places.push(place);
  };
  const walk = (node: unknown): void => {
    if (!isCollection(node)) return;
    if (node.flow) return void found.brackets.push(stretchOf(node));
    if (isMap(node))
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        put(pair.key, pair.value);
        walk(pair.value);
      }
    else if (isSeq(node))
      for (const item of node.items as Node[]) {
        if (isPair(item)) continue;
        put(null, item);
        walk(item);
      }
  };
  for (const document of parseAllDocuments(text, { version: '1.1', uniqueKeys: false })) {
    if ('contents' in document) walk(document.contents);
  }
  return found;
}
