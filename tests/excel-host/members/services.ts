import { asWord } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import type { AddinState } from '../dispatch/session';
import type { ClassTargets } from './targets';

/** Objects that the library makes by name instead of reaching them from the workbook (`Office.addin`, `Office.actions`). */
export const services = {
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
} as const satisfies Readonly<Record<string, keyof ClassTargets>>;

/** The library reports that ribbon commands can come. */
export const addinInternalServiceMembers: Members<AddinState> = {
  call: { notifyActionHandlerReady: () => undefined },
};

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
export const appRuntimePersistenceServiceMembers: Members<AddinState> = {
  call: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (addin, [state]) => {
      addin.startState = asWord(state, STATES);
    },
  },
};

/** `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeServiceMembers: Members<AddinState> = {
  call: {
    setAppRuntimeState: (addin, [state]) => {
      addin.state = asWord(state, STATES);
    },
  },
};
