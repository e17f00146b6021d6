import type { Place, Problem } from '../problem';
import type { Word } from '../words/split-words';
import type { FlagKind } from './command-table';

/** A flag as it was given; lists come once for each time they were given. */
export interface GivenFlag extends Place {
  flag: FlagKind;
  value: string;
  /** How it was written, in one form: `-f web.yaml`, `--image=nginx`, `--watch`. */
  shown: string;
}

/** A command as kubectl reads it, as far as it can be read. */
export interface Command {
  /** The command's words, such as `create deployment`; empty where none is known. */
  path: string;
  place: Place;
  flags: GivenFlag[];
  /** What is neither a flag nor the command's name, before `--`. */
  args: Word[];
  /** What stands after `--`. */
  argv: Word[] | undefined;
  problems: Problem[];
}
