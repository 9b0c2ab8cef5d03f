export function ReportStep() {
  return null;
}
