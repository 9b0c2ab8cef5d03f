import { Button, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useTableStyles } from '../common/table-styles';
import type { CurveProps } from './curve-chart';
import { rangeText } from './range-text';

/** The curve in numbers, with a button a row. */
export function CurveTable({ points, moves, onChoose }: CurveProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.assign.curve;
  const table = useTableStyles();
  return (
    <table className={mergeClasses(table.table, table.figures)}>
      <thead>
        <tr>
          <th scope="col">{t.moves}</th>
          <th scope="col">{t.points}</th>
          <th scope="col">{t.use}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.moves}>
            <th scope="row">
              <Button
                size="small"
                appearance={point.moves === moves ? 'primary' : 'secondary'}
                aria-pressed={point.moves === moves}
                disabledFocusable={isBusy}
                onClick={() => {
                  void onChoose(point.moves);
                }}
                data-choose={point.moves}
              >
                {t.choose(number(point.moves))}
              </Button>
            </th>
            <td>{number(point.points)}</td>
            <td>{rangeText(point.use, number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
