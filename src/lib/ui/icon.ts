/**
 * An icon that stands beside words: the data of an SVG path in a box of 24 by 24, drawn as a line in the colour of the text.
 * Ours are plain lines, so that all of them weigh less than one component of an icon library.
 */
export type Icon = string;

/** A circle as a part of a path. */
export const circle = (x: number, y: number, r: number): Icon =>
  `M${x} ${y - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}`;
