import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const wall = (group, message) => ({ group, message });

const noElectron = wall(['electron', 'electron/*'], 'core and renderer are plain: only electron/ may import electron.');
const noReact = wall(['react', 'react-dom', 'react/*', 'react-dom/*', '@mantine/*', '@tanstack/*', '@tiptap/react'], 'core has no window: React belongs to renderer/.');
const noOuter = wall(['**/electron/**', '**/renderer/**'], 'core knows nothing of the shell and the window around it.');
const noNode = wall(['node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'worker_threads'], 'This code also runs in the window, where there is no Node.');
const coreDoors = {
  regex: '^(\\.\\.?/)+core/(?!model/|contract/|editor/)',
  message: 'renderer reaches core through core/model, core/contract and core/editor only.',
};

const lateDialogs = {
  group: ['@mantine/core'],
  importNames: ['Modal'],
  message: 'Use components/Dialog, which costs nothing before it is opened; or take it with useLateOpening, and say so in eslint.config.mjs.',
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['tests/**', 'scripts/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['core/**/*.ts'], rules: restrict(noElectron, noReact, noOuter) },
  { files: ['core/model/**/*.ts', 'core/contract/**/*.ts', 'core/editor/**/*.ts'], rules: restrict(noElectron, noReact, noOuter, noNode) },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns that React's compiler skips users of TanStack Virtual; that compiler is not part of this build.
      'react-hooks/incompatible-library': 'off',
      ...restrict(noElectron, noNode, wall(['**/electron/**'], 'The window talks to main through the contract only.'), coreDoors, lateDialogs),
    },
  },
  {
    files: ['renderer/components/Dialog.tsx', 'renderer/frame/palette/Palette.tsx', 'renderer/screens/library/reader/pictures/Lightbox.tsx', 'renderer/theme/theme.ts'],
    rules: restrict(noElectron, noNode, coreDoors),
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc.ts', 'electron/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'electron', importNames: ['ipcMain'], message: 'ipcMain is used in electron/ipc.ts only.' },
            { name: 'electron', importNames: ['ipcRenderer'], message: 'ipcRenderer is used in electron/preload.ts only.' },
          ],
          patterns: [wall(['**/renderer/**'], 'The shell does not import the window.')],
        },
      ],
    },
  },
);
