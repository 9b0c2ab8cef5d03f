export function ListStep() {
  return null;
}
