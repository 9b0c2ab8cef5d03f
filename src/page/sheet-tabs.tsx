import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Sheets } from './use-sheets';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
});

/** The sheets of the workbook below the grid, as in Excel. */
export function SheetTabs({ label, sheets }: { readonly label: string; readonly sheets: Sheets }) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.tabs}>
      {sheets.all.map(({ name }) => {
        const isShown = name === sheets.shown?.name;
        return (
          <Button
            key={name}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.tab, isShown && styles.shown)}
            aria-current={isShown}
            onClick={() => {
              sheets.show(name);
            }}
            data-sheet={name}
          >
            {name}
          </Button>
        );
      })}
    </nav>
  );
}
