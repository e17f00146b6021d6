// What is small and needed at the start. Import the others from their own modules, lazily with `import()`, so that the
// first review loads none of them: app-update, install, launch, share-file, pick-file, and trusted-urls with the first worker.

export { moment, type Moment } from './clock';
export { showScheme } from './colour-scheme';
export {
  devicePreferences,
  type ColourScheme,
  type DevicePreferences,
  type Flag,
} from './device-preferences';
export {
  escapeUrl,
  inAppBrowser,
  mobileSystem,
  type InAppBrowser,
  type MobileSystem,
} from './in-app-browser';
export {
  askForPersistence,
  persistenceState,
  roughStorage,
  type Persistence,
  type RoughStorage,
} from './persistence';
export { joinTabs, type TabMessage, type Tabs } from './tabs';
