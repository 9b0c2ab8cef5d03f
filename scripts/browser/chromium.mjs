import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const { env } = process;
const PLACES = [
  env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  env['ProgramFiles(x86)'] && path.join(env['ProgramFiles(x86)'], 'Microsoft/Edge/Application/msedge.exe'),
  env.ProgramFiles && path.join(env.ProgramFiles, 'Google/Chrome/Application/chrome.exe'),
];

/** Where the browser is, or null: `.ci/run` installs Chromium; a developer's machine may have Chrome, Edge or none. */
export const chromiumPath = () => PLACES.find((place) => place && existsSync(place)) ?? null;

export const launchChromium = (executablePath) =>
  chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
