import { requirementSets } from './schema.mjs';
import { at, elementsNamed } from './tree.mjs';

/**
 * Requirement sets are known ones. The base asks only for ExcelApi: whatever else is asked for, is asked for in
 * VersionOverrides, so that an older Excel still gets the pane.
 */
export function checkRequirements(app) {
  const base = at(app, 'Requirements');
  return elementsNamed(app, 'Set', 'bt:Set').flatMap((set) => {
    const { Name: name = '', MinVersion: version = '' } = set.attributes;
    const [, minor] = /^1\.(\d+)$/.exec(version) ?? [];
    if (minor === undefined || Number(minor) < 1 || !(Number(minor) <= requirementSets[name])) {
      return [
        { rule: 'requirement-unknown', line: set.line, message: `${name} ${version} is not a known set` },
      ];
    }
    return set.name === 'Set' &&
      base?.children.some(({ children }) => children.includes(set)) &&
      name !== 'ExcelApi'
      ? [{ rule: 'requirement-base', line: set.line, message: `${name} belongs to VersionOverrides` }]
      : [];
  });
}
