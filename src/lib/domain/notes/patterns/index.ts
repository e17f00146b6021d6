import type { Pattern } from '../facts';
import { command } from './command';
import { definition } from './definition';
import { membership } from './membership';
import { plain } from './plain';
import { sequence } from './sequence';

/** How facts are written, in the order in which an entry is tried. A pattern that reads the whole entry ends the search. */
export const patterns: Pattern[] = [plain, command, sequence, definition, membership];
