import { nearest } from '../grammar/nearest';
import { kindsByName, type Kind } from './kind-table';

const version = /^v\d+(?:(?:alpha|beta)\d+)?$/;

/**
 * The kind that a word names, as kubectl looks it up: `po`, `pod`, `pods`, `Pod`, `deployments.apps`, `deployments.v1.apps`,
 * `pods.v1.`; a group may be cut short (`deployments.app`). Undefined for what the API server does not have, custom
 * resources among it.
 */
export function findKind(text: string): Kind | undefined {
  const [name = '', ...qualified] = text.toLowerCase().split('.');
  const kind = kindsByName.get(name);
  if (!kind || qualified.length === 0) return kind;
  const isVersioned = version.test(qualified[0]!) && qualified.length > 1;
  if (isVersioned && qualified[0] !== 'v1' && kind.group !== 'autoscaling') return undefined;
  const group = (isVersioned ? qualified.slice(1) : qualified).join('.');
  if (group === '') return isVersioned && kind.group === '' ? kind : undefined;
  return kind.group.startsWith(group) ? kind : undefined;
}

/** The name of a kind that a misspelt word means; a word of two letters is near to too many. */
export const nearestKind = (text: string): string | undefined =>
  text.length < 3 ? undefined : nearest(text.replace(/\..*/, ''), kindsByName.keys());
