/** A place in a text, 1-based; a column counts UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Gives the places of offsets in a text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    // Most offsets come in their order.
    if (starts[last]! <= offset) {
      low = last;
      if (offset < (starts[last + 1] ?? Infinity)) high = last;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    last = low;
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Where a value of a document stands, and its key; items and fields by index and name. */
export interface Located {
  at: Position;
  keyAt?: Position;
  children?: Map<string | number, Located>;
}

/**
 * The place of what a path names: of the value where it stands on the line of its key, else of the key. Where nothing is written, that of
 * the nearest thing around it.
 */
export function locate(root: Located, path: readonly (string | number)[]): Position {
  let found = root;
  for (const step of path) {
    const next = found.children?.get(step);
    if (!next) return found.keyAt ?? found.at;
    found = next;
  }
  return found.keyAt && found.keyAt.line !== found.at.line ? found.keyAt : found.at;
}

/** The place of the key that a path ends with, where it is written. */
export function locateKey(root: Located, path: readonly (string | number)[]): Position {
  let found: Located | undefined = root;
  for (const step of path) found = found?.children?.get(step);
  return found?.keyAt ?? locate(root, path);
}
