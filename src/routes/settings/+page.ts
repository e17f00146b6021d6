import { messagesFor } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => messagesFor(event, 'settings', 'backup', 'errors');
