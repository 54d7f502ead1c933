// @ts-check
import js from '@eslint/js';
import globals from 'globals';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Plain data is typed by interfaces; a literal type says more where it is a union or a map.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a name should be the same everywhere.',
        },
      ],
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // What is written by strangers is held against these: none may take longer than the text is long.
    ...regexp.configs['flat/recommended'],
    files: ['src/**/*.ts'],
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // Tables of forms name each form, also where another pattern has it.
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/no-dupe-characters-character-class': 'off',
      // Which of two spellings reads better is left to the author.
      'regexp/control-character-escape': 'off',
      'regexp/negation': 'off',
      'regexp/no-unused-capturing-group': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
    },
  },
  {
    // The suites of mocha await nothing of `describe`, and `it` may hold promises.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'esbuild.js'],
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
    },
  },
);
