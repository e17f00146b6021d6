export { loadMessages, type Area, type Messages } from './areas';
export { areaMessages } from './area.svelte';
export { current } from './current.svelte';
export { languages, preferredLanguage, type Language } from './language';
export { languageNames } from './language-names';
export { languageDependency, messagesFor, type PageMessages } from './page';
export { formatDate, formatMinutes, formatPercent } from './format';
export { formatInterval, spokenInterval, type Interval } from './format-interval';
