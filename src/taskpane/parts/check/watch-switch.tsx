import { Switch } from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { CheckView } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { typedWatchOf } from '../../typed-watch';

/** Typing goes on for a while; the list is counted when it rests. */
const REST_MS = 700;

const nothing = (): void => undefined;

/** Checks rows as they are typed. Marks and counts follow. */
export function WatchSwitch({ onCheck }: { readonly onCheck: (view: CheckView) => void }) {
  const { engine, texts, ask, isBusy, tell } = usePane();
  const t = texts.check.watch;
  const watch = typedWatchOf(engine);
  const subscribe = useCallback(
    (onSwitch: () => void) => watch.listen({ onSwitch, onChange: nothing, onEnd: nothing }),
    [watch],
  );
  const isOn = useSyncExternalStore(subscribe, watch.isOn);
  const [changes, setChanges] = useState(0);

  useEffect(
    () =>
      watch.listen({
        onSwitch: nothing,
        onChange: () => {
          setChanges((count) => count + 1);
        },
        onEnd: (failure) => {
          tell(t.off);
          void ask(() => Promise.resolve({ ok: false, failure }));
        },
      }),
    [watch, ask, tell, t],
  );

  useEffect(() => {
    if (changes === 0) return;
    const timer = setTimeout(() => {
      void ask(() => engine.check()).then((view) => {
        if (view !== null) onCheck(view);
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes, ask, engine, onCheck]);

  const turn = async (): Promise<void> => {
    if (isBusy) return;
    if (isOn) {
      if ((await ask(watch.end)) !== null) tell(t.off);
      return;
    }
    const view = await ask(watch.begin);
    if (view === null) return;
    onCheck(view);
    tell(t.on);
  };
  return <Switch label={t.label} checked={isOn} onChange={() => void turn()} data-watch />;
}
