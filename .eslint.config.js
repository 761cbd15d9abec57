import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

const onlyInWorkbook = { name: 'Excel', message: 'Excel.* lives in src/workbook only.' };
const onlyInOffice = { name: 'Office', message: 'Office.* lives in src/office and main files only.' };

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '**/.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable' },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', onlyInWorkbook, onlyInOffice],
      'no-console': 'error',
    },
  },
  {
    // Where React is: these rules compile every file that they look at.
    files: ['src/{ui,callback,taskpane,dialog}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/workbook/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', onlyInOffice],
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['src/office/**/*.ts', 'src/**/main.tsx'],
    rules: { 'no-restricted-globals': ['error', onlyInWorkbook] },
  },
  {
    files: ['src/procedure/**/*.ts', 'src/usecases/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Today is passed in, never asked for here.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is passed in, never asked for here.',
        },
      ],
    },
  },
);
