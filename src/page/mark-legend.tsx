import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';
import type { Mark } from './mark';
import { MARK_LOOKS, MARK_SIGNS } from './mark';
import { useMarkStyles } from './mark-styles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  look: { paddingInline: tokens.spacingHorizontalXS },
});

interface MarkLegendProps {
  readonly texts: PaneTexts['page'];
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** How many cells are marked on the sheet, and what their marks mean. */
export function MarkLegend({ texts, language, marks }: MarkLegendProps) {
  const styles = useStyles();
  const markStyles = useMarkStyles();
  return (
    <div className={styles.legend}>
      <span>{texts.marked(formatNumber(language, marks.length))}</span>
      {MARK_LOOKS.filter((look) => marks.some((mark) => mark.look === look)).map((look) => (
        <span key={look} className={mergeClasses(styles.look, markStyles[look])}>
          <span aria-hidden className={markStyles.sign}>
            {MARK_SIGNS[look]}
          </span>
          {texts.marks[look]}
        </span>
      ))}
    </div>
  );
}
