import { Button, Field, makeStyles } from '@fluentui/react-components';
import type { GivenFile } from '../../app/pane/month-view';
import { usePane } from '../pane-context';
import { FileButton } from '../parts/common/file-button';
import { Unanswered } from '../parts/common/unanswered';
import { KeyFigures } from '../parts/report/key-figures';
import { MonthWorkbooks } from '../parts/report/month-workbooks';
import { ReferenceDate } from '../parts/report/reference-date';
import { SummarySheets } from '../parts/report/summary-sheets';
import { useView } from '../use-view';

const useStyles = makeStyles({ summarise: { alignSelf: 'flex-start' } });

/** The summary: for which day, what it says, and the sheets that it becomes. */
export function ReportStep() {
  const { engine, ask, texts, number, date, tell, isBusy } = usePane();
  const [report, setReport] = useView('report');
  const t = texts.report;
  const styles = useStyles();

  const reckon = async (): Promise<void> => {
    const answer = await ask(() => engine.report());
    if (answer !== null) setReport(answer);
  };
  const takeDate = async (day: string): Promise<void> => {
    const answer = await ask(() => engine.setReferenceDate(day));
    if (answer === null) return;
    setReport(answer);
    tell(t.referenceDate.used(date(answer.referenceDate)));
  };
  const compareWith = async (file: GivenFile | undefined): Promise<void> => {
    const answer = file === undefined ? null : await ask(() => engine.compareWith(file));
    if (answer !== null) setReport(answer);
  };
  const draw = async (sheets: 'summarise' | 'publish'): Promise<void> => {
    const drawn = await ask(() => engine[sheets]());
    if (drawn === null) return;
    tell(t.drawn(number(drawn.sheets.length), drawn.sheets.join(', ')), { undo: true });
    await reckon();
  };

  if (report === null)
    return <Unanswered sentence={t.notReckoned} button={t.reckon} onAsk={() => void reckon()} />;
  return (
    <>
      <ReferenceDate
        key={report.referenceDate}
        referenceDate={report.referenceDate}
        onUse={(day) => void takeDate(day)}
      />
      <KeyFigures {...report} />
      <Field hint={t.compareHelp}>
        <FileButton label={t.compare} action="compare" onFiles={([file]) => void compareWith(file)} />
      </Field>
      <SummarySheets sheets={report.sheets} />
      <Button
        appearance="primary"
        className={styles.summarise}
        disabledFocusable={isBusy}
        onClick={() => void draw('summarise')}
        data-action="summarise"
      >
        {t.summarise}
      </Button>
      <Field hint={t.publishHelp}>
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void draw('publish')} data-action="publish">
            {t.publish}
          </Button>
        </div>
      </Field>
      <MonthWorkbooks {...report} />
    </>
  );
}
