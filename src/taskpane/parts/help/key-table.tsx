import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      paddingBlock: tokens.spacingVerticalXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'baseline',
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
    },
    '& th': { paddingInlineEnd: tokens.spacingHorizontalM },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
});

/** Keys and what they do. */
export function KeyTable({ keys }: { readonly keys: readonly (readonly string[])[] }) {
  const { key, does } = usePane().texts.help.keys;
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{key}</th>
          <th scope="col">{does}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([name, what]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
