/** The host-specific part of office.js, as published: nothing in it is patched. */
export const LIBRARY_PATH = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
