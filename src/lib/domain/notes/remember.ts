/** A function of a text that remembers what it gave: names and lines are looked up again and again while a course is built. */
export function remembering<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const now = compute(text);
    known.set(text, now);
    return now;
  };
}

/** The same of things that are read through and change no more; what was told of a thing is forgotten with it. */
export function rememberingOf<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { told: T }>();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.told;
    const told = compute(thing);
    known.set(thing, { told });
    return told;
  };
}
