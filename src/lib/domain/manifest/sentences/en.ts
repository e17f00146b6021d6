import { read } from './read.en';
import { schema } from './schema.en';
import { rules } from './rules.en';
import { compare } from './compare.en';

export const sentences = { ...read, ...schema, ...rules, ...compare };
