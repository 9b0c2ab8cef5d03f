import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { isLanguage, LANGUAGES } from '../i18n/language';
import { DropZone } from './drop-zone';
import { OpeningNotices } from './opening-notices';
import type { PageProps } from './page';
import type { OpenFile } from './use-open-file';

const useStyles = makeStyles({
  start: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    maxWidth: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  sample: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  muted: { color: tokens.colorNeutralForeground2 },
  language: { maxWidth: '200px' },
});

interface StartProps extends PageProps {
  readonly file: OpenFile;
  readonly isOver: boolean;
}

/** Before a file is open: what this is, and the ways to begin. */
export function Start({ texts, language, onLanguage, file, isOver }: StartProps) {
  const { page } = texts;
  const styles = useStyles();
  return (
    <main className={styles.start}>
      <h1 className={styles.heading}>{page.title}</h1>
      <Text size={400}>{page.intro}</Text>
      <OpeningNotices texts={page} file={file} />
      <DropZone texts={page.open} file={file} isOver={isOver} />
      <div className={styles.sample}>
        <Button disabledFocusable={file.opening !== null} onClick={file.openSample} data-action="sample">
          {page.open.sample}
        </Button>
        <Text className={styles.muted}>{page.open.sampleHelp}</Text>
      </div>
      <Text className={styles.muted}>{page.privacy}</Text>
      <Field label={page.language} className={styles.language}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            if (isLanguage(value)) onLanguage(value);
          }}
        >
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={id}>
              {texts.settings.languages[id]}
            </option>
          ))}
        </Select>
      </Field>
    </main>
  );
}
