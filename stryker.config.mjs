/**
 * What each run of `npm run mutation` has in common; scripts/mutation.mjs says what is changed and which tests run.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // No text for people is needed where core alone runs: what is left out is not copied.
  ignorePatterns: [
    '*',
    '!src/core/**',
    '!assets/**',
    '!tests/*.cjs',
    '!jest.config.mjs',
    '!package.json',
    '!tsconfig.json',
  ],
  // Not per test: what is kept after the first call would seem to be tested by the first test alone.
  coverageAnalysis: 'all',
  // Of a file of types alone there is nothing to test.
  allowEmpty: true,
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: 'out/mutation',
  logLevel: 'warn',
  warnings: { slow: false },
  reporters: ['json'],
  jsonReporter: { fileName: 'out/mutation/last-run.json' },
};
