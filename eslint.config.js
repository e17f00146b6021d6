import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The cache of ESLint cannot hold functions, and what it reads needs none.
const { compilerOptions: _, ...readable } = svelteConfig;

/** What `src/lib/domain` must be given as an argument, never read for itself. */
const outsideWorld = [
  { object: 'Date', property: 'now', message: 'Time is an argument in the domain.' },
  { object: 'Math', property: 'random', message: 'Randomness is an argument in the domain.' },
];

export default ts.config(
  {
    ignores: [
      'build/',
      'dist/',
      '**/.svelte-kit/',
      '.cache/',
      'static/',
      'test-results/',
      'playwright-report/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'svelte/no-at-html-tags': 'error',
      // Takes the reason behind `--` for more rules to ignore.
      'svelte/no-unused-svelte-ignore': 'off',
      'no-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: readable } },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/lib/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', ...outsideWorld],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'crypto', 'process'],
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument in the domain.',
        },
      ],
    },
  },
);
