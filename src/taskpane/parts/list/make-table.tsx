import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

/** Why an Excel table is better than a plain range, and a button that makes one. */
export function MakeTable({ onMake }: { readonly onMake: () => Promise<boolean> }) {
  const { texts, isBusy, tell } = usePane();
  const { table } = texts.list;
  const make = async (): Promise<void> => {
    if (await onMake()) tell(table.made);
  };
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{table.why}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void make()} data-action="make-table">
          {table.make}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
