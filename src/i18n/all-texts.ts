import { texts as en } from './en/texts';
import { texts as fi } from './fi/texts';
import { texts as sv } from './sv/texts';
import { keepTexts } from './texts';

// Imported for its effect by what has all languages at hand: the command line and the tests.
keepTexts('fi', fi);
keepTexts('sv', sv);
keepTexts('en', en);
