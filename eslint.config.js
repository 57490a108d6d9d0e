// Style is the type checker's and the reviewers' affair. Where an import may point, and that there is no circle, is
// held by tests/architecture.test.ts (docs/decisions/0001).
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules/', '_site/', 'dist/', '.local/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
