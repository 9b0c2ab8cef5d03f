import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';

/** Work that was begun and not finished, with the two ways to settle it; nothing where there is none. */
export function Settle({ onSettled }: { readonly onSettled: () => void }) {
  const { engine, ask, texts, tell, isBusy, version } = usePane();
  const [isInterrupted, setInterrupted] = useState(false);
  useEffect(() => {
    void engine.interrupted().then((answer) => {
      setInterrupted(answer.ok && answer.value.length > 0);
    });
  }, [engine, version]);
  if (!isInterrupted) return null;

  const { interrupted } = texts.shell;
  const settle = async (how: 'finish' | 'roll-back'): Promise<void> => {
    if ((await ask(() => engine.settle(how))) === null) return;
    setInterrupted(false);
    tell(interrupted.settled);
    onSettled();
  };
  return (
    <MessageBar intent="warning" layout="multiline" data-notice="interrupted">
      <MessageBarBody>
        <MessageBarTitle>{interrupted.title}</MessageBarTitle> {interrupted.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void settle('finish')}>
          {interrupted.finish}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void settle('roll-back')}>
          {interrupted.rollBack}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
