/** Calls `work` once after `ms`; what it returns calls that off. */
export function afterMilliseconds(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}
