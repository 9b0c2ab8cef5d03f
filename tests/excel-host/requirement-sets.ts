/** API sets that this Excel has, by name, each with its highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** A current Excel on Windows. The library's own sets (RichApiRuntime …) are left out: their wire forms are not emulated. */
export const CURRENT_EXCEL: RequirementSets = {
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.5',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
  ExcelApi: '1.20',
  RibbonApi: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/** As `Office.context.requirements.isSetSupported`. */
export function isSetSupported(sets: RequirementSets, name: string, version = '1.1'): boolean {
  const highest = sets[name];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
