import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Scripts inside `.astro` files, which the plugin hands on as files of their own; they are in no TypeScript project. */
const inlineScripts = '**/*.astro/*.ts';

export default defineConfig(
  { ignores: ['dist/**', '.astro/', '.cache/', '.stryker-tmp/', 'reports/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.astro'],
    ignores: [inlineScripts],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `node:test` runs what `test` and `describe` return by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'before', 'after'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler demands brackets for index signatures.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['**/*.ts'], ignores: [inlineScripts], languageOptions: { parserOptions: { projectService: true } } },
  // After the TypeScript presets, because it sets the parser of `.astro` files.
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    // `projectService` is not supported by the parser of `.astro` files.
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      // To typescript-eslint an element of a template is `any`, so every `items.map((item) => <li>…</li>)` would be reported.
      '@typescript-eslint/no-unsafe-return': 'off',
      // A component imported from an `.astro` file is `any`; `astro check` knows its real type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // For the same reason, functions passed to a component as props have parameters of type `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
