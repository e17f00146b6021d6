import type { Fields } from '../read/convert';
import { isMap } from '../schema/check';
import { fieldsOf, isObject } from '../schema/types';
import { defaults } from './table';

function fill(type: string, value: unknown, meantOnly: boolean): unknown {
  if (isObject(type)) return isMap(value) ? fillObject(type, value, meantOnly) : value;
  const inner = type.slice(1);
  if (type.startsWith('[') && Array.isArray(value)) return value.map((item) => fill(inner, item, meantOnly));
  return value;
}

function fillObject(type: string, written: Fields, meantOnly: boolean): Fields {
  const object: Fields = Object.assign(Object.create(null), written);
  for (const { field, value, isMeant } of defaults[type] ?? []) {
    if (meantOnly && !isMeant) continue;
    if (object[field] !== undefined && object[field] !== null && object[field] !== '') continue;
    const put = value(object);
    if (put !== undefined) object[field] = put;
  }
  const fields = fieldsOf(type);
  for (const name of Object.keys(object)) {
    const field = fields?.get(name);
    if (field) object[name] = fill(field.type, object[name], meantOnly);
  }
  return object;
}

/**
 * The object with what Kubernetes puts in where fields are omitted; the one given stays as it is.
 *
 * @param meantOnly leaves out what is tuning, for a requirement
 */
export const withDefaults = (type: string, object: Fields, meantOnly: boolean): Fields =>
  fillObject(type, object, meantOnly);
