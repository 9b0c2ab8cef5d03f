/// <reference types="office-js" />
import { isLanguage } from '../i18n/language';
import type { CustomFunctionsHost } from './excel-function';
import { functionContext } from './function-context';
import { registerFunctions } from './register';

declare const CustomFunctions: CustomFunctionsHost<unknown> | undefined;

// In a plain browser page there is no Excel to register with.
if (typeof CustomFunctions !== 'undefined') {
  registerFunctions(CustomFunctions, () => {
    const language = Office.context.displayLanguage.slice(0, 2);
    return functionContext(isLanguage(language) ? language : 'fi', () => new Date());
  });
}
