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
  coverageAnalysis: 'perTest',
  // Of a file of types alone there is nothing to test.
  allowEmpty: true,
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: `out/mutation/${process.pid}`,
  logLevel: 'error',
  reporters: [],
};
