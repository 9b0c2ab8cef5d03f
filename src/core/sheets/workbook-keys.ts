/** Keys of the settings sheet that describe the workbook itself, not the profile. */
export const WORKBOOK_KEYS = {
  profile: 'profile',
  referenceDate: 'referenceDate',
  clientSheet: 'clientSheet',
  derivedColumns: 'derivedColumns',
} as const;

/** Between the headings in the value of `derivedColumns`. */
export const LIST_SEPARATOR = ' | ';
