// Style is the type checker's and the reviewers' affair; this file holds the architecture:
// an arrow between folders never runs back up (docs/decisions/0001), and there is no circle.
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** folder → folders it may not import. */
const walls = {
  lib: ['templates', 'admin', 'functions', 'scripts', 'tests'],
  templates: ['admin', 'functions', 'scripts', 'tests', 'lib/forge', 'lib/workflow', 'lib/session'],
  admin: ['functions', 'scripts', 'tests', 'lib/forge', 'lib/workflow', 'lib/session'],
  functions: ['admin', 'scripts', 'tests'],
}

const zones = Object.entries(walls).flatMap(([target, from]) =>
  from.map((source) => ({ target: `./${target}`, from: `./${source}` })),
)

export default tseslint.config(
  { ignores: ['node_modules/', '_site/', 'dist/', '.local/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
    settings: {
      'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
