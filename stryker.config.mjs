/**
 * `npm run mutation`: how much the tests of what the product exists for would notice. docs/mutation.md holds the figures.
 * The tests beside the code alone run: what only a far-off test notices is not tested.
 */
const mutated = ['values', 'target-group', 'validate'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: mutated.flatMap((folder) => [
    `src/core/${folder}/**/*.ts`,
    `!src/core/${folder}/**/*.{test,fixture}.ts`,
  ]),
  jest: {
    config: { testMatch: mutated.map((folder) => `<rootDir>/src/core/${folder}/**/*.test.ts`) },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/tmp',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  clearTextReporter: { reportTests: false, allowColor: false },
};
