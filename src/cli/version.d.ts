/** The version in package.json, set by the bundler. */
declare const __PODO_VERSION__: string;
