export function CompleteStep() {
  return null;
}
