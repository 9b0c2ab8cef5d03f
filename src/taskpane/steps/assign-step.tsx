export function AssignStep() {
  return null;
}
