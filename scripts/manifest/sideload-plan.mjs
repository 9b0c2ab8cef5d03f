import { join } from 'node:path';

/**
 * How Excel on this kind of machine is told of a manifest under development, as data:
 * - `copy`: Excel for Mac reads manifests from a folder of its own; `to` is the file to copy to.
 * - `registry`: Excel on Windows reads paths from `key`, one value for each add-in, named by its Id.
 * - `by-hand`: elsewhere the manifest is uploaded in Excel on the web.
 * The places are those that Microsoft's own office-addin-dev-settings uses. Pure.
 */
export function sideloadPlan({ platform, home, id }) {
  if (platform === 'darwin') {
    const folder = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    return { kind: 'copy', to: join(folder, `${id}.manifest.xml`) };
  }
  if (platform === 'win32') {
    return { kind: 'registry', key: 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer', value: id };
  }
  return { kind: 'by-hand' };
}
