import type { Tasks } from '../../domain/course';
import type { Messages } from '../../messages';
import { lineDiff } from './line-diff';

/** A mild hint at a whole manifest: what kinds of objects are to be written, or where the broken one first differs. */
export function manifestHint(
  { mode, manifest, broken = '' }: Tasks['manifest'],
  text: Messages<'practice'>,
): string {
  if (mode === 'fix') {
    const lines = lineDiff(broken, manifest);
    const before = lines.slice(
      0,
      lines.findIndex(({ as }) => as !== 'same'),
    );
    return text.hints.broken(before.length + 1);
  }
  const kinds = [...manifest.matchAll(/^kind:\s*(\S+)/gm)].map(([, kind]) => kind);
  return text.hints.kinds(kinds.join(', '));
}
