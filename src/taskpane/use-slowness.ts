import { useEffect, useState } from 'react';

/** Work that is done sooner shows no progress: a flash would only unsettle. */
const WORTH_SHOWING_MS = 400;

/** True once work has gone on for a while, until it ends. */
export function useSlowness(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, WORTH_SHOWING_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}
