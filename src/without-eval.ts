import * as z from 'zod/mini';

/**
 * The page's Content-Security-Policy forbids code that is made of text. zod tries for it and does without; told so
 * before the first schema is made, it does not try, and no browser reports a violation.
 */
z.config({ jitless: true });
