// `npm run mutation [folder or file ...]`: how much the tests beside the code would notice (docs/mutation.md). Each source
// file is changed in many small ways and only the test beside it runs; a file without one gets the tests of its folder that
// reach it. Prints each change that nothing noticed, then a table of the folders.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const FOLDERS = ['src/core/target-group', 'src/core/values', 'src/core/validate'];
/** Files that do not import one another: one run, in which each has its own test and that of the list of all. */
const RULES = 'src/core/validate/rules';
const TESTS_OF_RULES = 'src/core/validate/{rules/*,catalogue}.test.ts';
/** Lists copied from a standard: a test could only repeat them. */
const COPIED = /\/iso-[^/]+$/;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];
/** Characters before and after the place of a change. */
const SHOWN = 40;

process.chdir(path.join(import.meta.dirname, '..'));
const places = process.argv.slice(2).map((place) => path.posix.normalize(place).replace(/\/$/, ''));
const files = (places.length > 0 ? places : FOLDERS).flatMap(sourcesIn);
const results = [];
for (const [name, mutate] of groupBy(files, runOf)) {
  const mutants = await run(name, mutate);
  results.push(...mutants);
  console.log(`${name}: ${figures(mutants)}`);
  for (const mutant of mutants.filter(({ status }) => UNNOTICED.includes(status))) console.log(told(mutant));
}
console.log('| folder | mutants | noticed |\n| --- | ---: | ---: |');
for (const [folder, mutants] of groupBy(results, folderOf))
  console.log(`| ${folder} | ${figures(mutants)} |`);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function sourcesIn(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true })
    .filter((name) => /(?<!\.test|\.fixture|\.d)\.ts$/.test(name))
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    .filter((file) => !COPIED.test(file))
    .sort();
}

function runOf(file) {
  return path.dirname(file) === RULES ? RULES : file;
}

function run(name, mutate) {
  const own = name.replace(/\.ts$/, '.test.ts');
  const hasOwn = own !== name && existsSync(own);
  const ofFolder = name === RULES ? TESTS_OF_RULES : `${path.dirname(name)}/**/*.test.ts`;
  const testMatch = [`<rootDir>/${hasOwn ? own : ofFolder}`];
  const config = { roots: ['<rootDir>/src/core'], setupFiles: [], testMatch };
  // Finding the tests that reach a file takes longer than one test does.
  const jest = { config, enableFindRelatedTests: !hasOwn };
  return new Stryker({ mutate, jest, coverageAnalysis: coverageOf(mutate) }).runMutationTest();
}

/** What is kept after the first call would seem to be tested by the first test alone: there, all tests of the file run. */
function coverageOf(mutate) {
  const keeps = mutate.length === 1 && readFileSync(mutate[0], 'utf8').includes("/lazily'");
  return keeps ? 'all' : 'perTest';
}

function figures(mutants) {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const all = noticed + mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
  return `${all} | ${all > 0 ? ((100 * noticed) / all).toFixed(1) : '–'} %`;
}

/** The two first folders below `src`: what the table tells apart. */
function folderOf({ fileName }) {
  return path.relative('src', fileName).split(path.sep).slice(0, 2).join('/');
}

/** One line: where it is, and what was changed into what, without most of what is the same in both. */
function told({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  const before = lines.map((line) => line.trim()).join(' ');
  let same = 0;
  while (same < before.length && before[same] === replacement[same]) same++;
  const short = (text) => text.slice(Math.max(0, same - SHOWN), same + SHOWN).replace(/\s+/g, ' ');
  const how = status === 'NoCoverage' ? `${mutatorName}, never run` : mutatorName;
  return `  ${path.relative('.', fileName)}:${start.line}:${start.column} ${how}: ${short(before)}  →  ${short(replacement)}`;
}
