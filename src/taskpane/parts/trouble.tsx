import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ trouble: { padding: tokens.spacingHorizontalM } });

/** Why there is no pane to work with, and what to do. */
export function Trouble({ texts }: { readonly texts: { readonly title: string; readonly text: string } }) {
  const styles = useStyles();
  return (
    <main className={styles.trouble} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle> {texts.text}
        </MessageBarBody>
      </MessageBar>
    </main>
  );
}
