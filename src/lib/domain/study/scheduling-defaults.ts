import { readSettings } from './settings';
import type { Preset } from './settings';

/** The preset that applies until a learner changes it. */
export const initialPreset: Preset = readSettings([]).preset;
