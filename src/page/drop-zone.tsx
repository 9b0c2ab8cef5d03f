import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { PaneTexts } from '../i18n/pane-texts';
import { ChooseFile } from './choose-file';
import type { OpenFile } from './use-open-file';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  sign: { color: tokens.colorBrandForeground1 },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface DropZoneProps {
  readonly texts: PaneTexts['page']['open'];
  readonly file: OpenFile;
  readonly isOver: boolean;
}

/** Where a file is dropped or chosen. The whole page takes a dropped file; this shows that it does. */
export function DropZone({ texts, file, isOver }: DropZoneProps) {
  const styles = useStyles();
  return (
    <section aria-label={texts.label} className={mergeClasses(styles.zone, isOver && styles.over)}>
      <DocumentTableRegular fontSize="40px" className={styles.sign} aria-hidden />
      <Text size={400} weight="semibold">
        {isOver ? texts.dropNow : texts.drop}
      </Text>
      <ChooseFile label={texts.choose} appearance="primary" file={file} />
      <Text size={200} className={styles.muted}>
        {texts.kinds}
      </Text>
    </section>
  );
}
