import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../../app/pane/answer';
import type { MadeFile } from '../../../app/pane/month-view';
import type { ReportView } from '../../../app/pane/report-view';
import { usePane } from '../../pane-context';
import { FileButton } from '../common/file-button';
import { Section } from '../common/section';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: '140px', maxWidth: '220px' },
});

const WHOLE = '';

/** Workbooks beside this one: the list of a month, one for each coach, and what comes back. Each is the person's to keep. */
export function MonthWorkbooks({ referenceDate, coaches }: Pick<ReportView, 'referenceDate' | 'coaches'>) {
  const { engine, ask, texts, tell, isBusy, kind, handOver } = usePane();
  const t = texts.report.month;
  const [month, setMonth] = useState(monthAfter(referenceDate));
  const [coach, setCoach] = useState(WHOLE);
  const styles = useStyles();

  const make = async (question: () => Promise<Answer<MadeFile & { readonly sentence?: string }>>) => {
    const made = await ask(question);
    if (made === null) return;
    await handOver(made);
    const handed = t.made[kind](made.name);
    tell(made.sentence === undefined ? handed : `${made.sentence}. ${handed}`);
  };
  return (
    <Section title={t.title}>
      <Text size={200}>{t.help[kind]}</Text>
      <Field label={t.list} hint={t.listHelp}>
        {(field) => (
          <div className={styles.line}>
            <Input
              {...field}
              type="month"
              className={styles.choice}
              value={month}
              onChange={(_, { value }) => {
                setMonth(value);
              }}
            />
            <Button
              disabledFocusable={isBusy || month === ''}
              onClick={() => void make(() => engine.monthList(month))}
              data-action="month-list"
            >
              {t.makeList}
            </Button>
          </div>
        )}
      </Field>
      {coaches.length > 0 && (
        <Field label={t.handout} hint={t.handoutHelp}>
          {(field) => (
            <div className={styles.line}>
              <Select
                {...field}
                className={styles.choice}
                value={coach}
                onChange={(_, { value }) => {
                  setCoach(value);
                }}
              >
                <option value={WHOLE}>{t.whole}</option>
                {coaches.map(({ index, name }) => (
                  <option key={index} value={index}>
                    {name}
                  </option>
                ))}
              </Select>
              <Button
                disabledFocusable={isBusy}
                onClick={() => void make(() => engine.handout(coach === WHOLE ? null : Number(coach)))}
                data-action="handout"
              >
                {t.makeHandout}
              </Button>
            </div>
          )}
        </Field>
      )}
      <Field hint={t.mergeHelp}>
        <FileButton
          label={t.merge}
          multiple
          action="merge"
          onFiles={(files) => void make(() => engine.mergeReturned(files))}
        />
      </Field>
    </Section>
  );
}

/** The month after that of a date: `2021-04` for `2021-03-31`. */
function monthAfter(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
