import { read } from './read.ko';
import { schema } from './schema.ko';
import { rules } from './rules.ko';
import { compare } from './compare.ko';

export const sentences = { ...read, ...schema, ...rules, ...compare };
