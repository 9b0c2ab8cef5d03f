export interface SettingsView {
  readonly profile: string;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  readonly values: readonly SettingView[];
}

export interface SettingView {
  readonly key: string;
  readonly meaning: string;
  readonly value: number | string;
  /** The profile's own. */
  readonly standard: number | string;
  /** Values that may be chosen, where they are words. */
  readonly choices: readonly { readonly id: string; readonly name: string }[] | null;
}
