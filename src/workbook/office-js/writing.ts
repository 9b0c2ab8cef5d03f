/** Requirement set and syncs: see the file of each operation. All that changes the workbook, loaded together. */
export { applyChanges, isAsBefore } from './apply-changes';
export { makeTable, removeDerivedColumns, writeDerivedColumns } from './derived-columns';
export { drawSheets } from './draw-sheets';
export { markFindings, unmarkFindings } from './mark-findings';
export { orTakenBack } from './or-taken-back';
export { recover } from './recover';
