import { Field, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';
import { ListFacts } from './list-facts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  place: { display: 'flex', flexDirection: 'column' },
  muted: { color: tokens.colorNeutralForeground2 },
  link: { alignSelf: 'flex-start' },
});

interface ListSummaryProps {
  readonly list: ListView;
  readonly onSheet: (sheet: string) => void;
}

/** The list that was found: how many clients, where, by which rules. */
export function ListSummary({ list, onSheet }: ListSummaryProps) {
  const { texts, number, go, isBusy } = usePane();
  const styles = useStyles();
  const sheets = [list.sheet, ...list.otherSheets];
  return (
    <div className={styles.card}>
      <div className={styles.place}>
        <Text size={600} weight="semibold">
          {texts.list.clients(number(list.clients))}
        </Text>
        <Text className={styles.muted}>{texts.list.place(list.sheet, number(list.headerRow))}</Text>
      </div>
      {list.otherSheets.length > 0 && (
        <Field label={texts.list.otherSheet} size="small">
          <Select
            value={list.sheet}
            disabled={isBusy}
            onChange={(_, { value }) => {
              onSheet(value);
            }}
          >
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <ListFacts list={list} />
      <Link
        as="button"
        className={styles.link}
        disabledFocusable={isBusy}
        onClick={() => {
          go('settings');
        }}
      >
        {texts.list.toSettings}
      </Link>
    </div>
  );
}
