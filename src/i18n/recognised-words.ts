import { recognised as en } from './en/recognised';
import type { RecognisedWords } from './fi/recognised';
import { recognised as fi } from './fi/recognised';
import { recognised as sv } from './sv/recognised';

/** In every language: a workbook may have been made in another one than is spoken now. */
export const RECOGNISED_WORDS: readonly RecognisedWords[] = [fi, sv, en];
