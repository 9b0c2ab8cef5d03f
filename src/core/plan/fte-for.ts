/** Full-time coaches that so many clients take, rounded up to a hundredth; none for nobody, whatever the limit. */
export function fteFor(clients: number, limitPerFte: number): number {
  return clients === 0 ? 0 : Math.ceil((clients * 100) / limitPerFte) / 100;
}
