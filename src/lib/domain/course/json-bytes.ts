const encoder = new TextEncoder();

/** The bytes of a key with its colon. Keys are few and come again and again. */
const keys = new Map<string, Uint8Array>();
function bytesOfKey(key: string): Uint8Array {
  let bytes = keys.get(key);
  if (bytes === undefined) {
    bytes = encoder.encode(`${JSON.stringify(key)}:`);
    if (keys.size < 1_000) keys.set(key, bytes);
  }
  return bytes;
}

/** Objects have few keys, and those are mostly in order. Texts are compared by UTF-16 units, as the RFC asks. */
function sortedKeys(value: object): string[] {
  const sorted = Object.keys(value);
  if (sorted.length > 20) return sorted.sort();
  for (let at = 1; at < sorted.length; at++) {
    const key = sorted[at]!;
    let to = at;
    for (; to > 0 && sorted[to - 1]! > key; to--) sorted[to] = sorted[to - 1]!;
    sorted[to] = key;
  }
  return sorted;
}

const capacity = 1 << 16;
const code = {
  quote: 0x22,
  comma: 0x2c,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
};

/**
 * Writes values as the bytes of their canonical JSON (RFC 8785), piece by piece and without the text in between: texts of
 * megabytes would be made, encoded and thrown away.
 */
export class JsonBytes {
  readonly #take: (bytes: Uint8Array) => void;
  #bytes = new Uint8Array(capacity);
  #length = 0;

  /**
   * @param take gets each piece, which is overwritten after it
   * @param without members that are left out, by their names
   */
  constructor(
    take: (bytes: Uint8Array) => void,
    readonly without: readonly string[] = [],
  ) {
    this.#take = take;
  }

  write(value: unknown): this {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value !== 'object' || value === null) this.#raw(JSON.stringify(value) ?? 'null');
    else if (Array.isArray(value)) this.#list(value);
    else this.#members(value as Record<string, unknown>);
    return this;
  }

  /** Hands over what is left. */
  end(): void {
    if (this.#length > 0) this.#take(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
  }

  #list(values: unknown[]): void {
    this.#byte(code.openList);
    for (let at = 0; at < values.length; at++) {
      if (at > 0) this.#byte(code.comma);
      this.write(values[at]);
    }
    this.#byte(code.closeList);
  }

  #members(members: Record<string, unknown>): void {
    this.#byte(code.open);
    let isFirst = true;
    for (const key of sortedKeys(members)) {
      const member = members[key];
      if (member === undefined || this.without.includes(key)) continue;
      if (!isFirst) this.#byte(code.comma);
      isFirst = false;
      this.#put(bytesOfKey(key));
      this.write(member);
    }
    this.#byte(code.close);
  }

  /** A text in quotation marks; one in which something is to be escaped is left to `JSON.stringify`. */
  #text(text: string): void {
    this.#makeRoom(3 * text.length + 2);
    const bytes = this.#bytes;
    let to = this.#length;
    bytes[to++] = code.quote;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        if (unit < 0x20 || unit === code.quote || unit === code.backslash)
          return this.#raw(JSON.stringify(text));
        bytes[to++] = unit;
      } else if (unit < 0x800) {
        bytes[to++] = 0xc0 | (unit >> 6);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[to++] = 0xe0 | (unit >> 12);
        bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else return this.#raw(JSON.stringify(text));
    }
    bytes[to++] = code.quote;
    this.#length = to;
  }

  #raw(json: string): void {
    this.#put(encoder.encode(json));
  }

  #put(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.end();
    this.#bytes[this.#length++] = byte;
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    this.end();
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length);
  }
}
