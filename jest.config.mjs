process.env.TZ = 'Europe/Helsinki';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // By default one core is left free, which on a machine of two makes the tests take half as long again.
  maxWorkers: '100%',
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  setupFiles: ['<rootDir>/src/i18n/all-texts.ts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
    '\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
    '\\.csv$': '<rootDir>/tests/text-transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'csv'],
};
