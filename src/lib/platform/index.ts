// What the first review needs. Everything else in this folder is imported from its own module, lazily with `import()` where a
// screen can do without it: app-update, colour-scheme, in-app-browser, install, launch, persistence, pick-file, share-file.
export { moment, type Moment } from './clock';
export {
  devicePreferences,
  type ColourScheme,
  type DevicePreferences,
  type Flag,
} from './device-preferences';
export { joinTabs, type TabMessage, type Tabs } from './tabs';
