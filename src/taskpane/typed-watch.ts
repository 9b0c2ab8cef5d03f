import type { Failure } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';

/**
 * Whether rows are checked as they are typed. It goes on while the pane shows other pages, so it is kept with the
 * engine and not with a page.
 */
export interface TypedWatch {
  readonly isOn: () => boolean;
  /** Hears of every change of `isOn`, and of findings that are others; gives a function that ends that. */
  readonly listen: (listener: WatchListener) => () => void;
  readonly begin: () => ReturnType<Engine['beginWatch']>;
  readonly end: () => ReturnType<Engine['endWatch']>;
}

export interface WatchListener {
  readonly onSwitch: () => void;
  readonly onChange: () => void;
  readonly onEnd: (failure: Failure) => void;
}

const watches = new WeakMap<Engine, TypedWatch>();

export function typedWatchOf(engine: Engine): TypedWatch {
  const watch = watches.get(engine) ?? typedWatch(engine);
  watches.set(engine, watch);
  return watch;
}

function typedWatch(engine: Engine): TypedWatch {
  const listeners = new Set<WatchListener>();
  let on = false;
  const turn = (value: boolean): void => {
    on = value;
    for (const { onSwitch } of listeners) onSwitch();
  };
  return {
    isOn: () => on,
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    begin: async () => {
      const answer = await engine.beginWatch(
        () => {
          for (const { onChange } of listeners) onChange();
        },
        (failure) => {
          turn(false);
          for (const { onEnd } of listeners) onEnd(failure);
        },
      );
      turn(answer.ok);
      return answer;
    },
    end: async () => {
      const answer = await engine.endWatch();
      turn(false);
      return answer;
    },
  };
}
