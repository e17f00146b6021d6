import { outlookOf, type Outlook } from '../domain/study';
import { podo } from './podo.svelte';

/** What lies beyond today, of the plan as it stands; null until there is one. Follows the plan where it is observed. */
export function outlook(): Outlook | null {
  const { plan, supply, settings, model } = podo;
  return plan && supply ? outlookOf(supply, plan, settings, model) : null;
}
