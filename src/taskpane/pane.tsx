import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Engine } from '../app/pane/engine';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';
import { fromIso } from '../core/model/local-date';
import { HelpPage } from './pages/help-page';
import { HistoryPage } from './pages/history-page';
import { SettingsPage } from './pages/settings-page';
import type { PageId, PaneContextValue, StepId } from './pane-context';
import { PaneContext, STEPS } from './pane-context';
import type { Told } from './parts/notices';
import { Notices } from './parts/notices';
import { Settle } from './parts/settle';
import { StepList } from './parts/step-list';
import { AssignStep } from './steps/assign-step';
import { CheckStep } from './steps/check-step';
import { CompleteStep } from './steps/complete-step';
import { ListStep } from './steps/list-step';
import { ReportStep } from './steps/report-step';
import type { Theme } from './theme';
import { fluentTheme } from './theme';
import { useAsking } from './use-asking';
import { useSlowness } from './use-slowness';

export interface PaneProps {
  readonly engine: Engine;
  readonly kind: PaneContextValue['kind'];
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly theme: Theme;
  readonly onLanguage: (language: Language) => void;
  readonly handOver: PaneContextValue['handOver'];
  /** Excel has not answered for a while. */
  readonly isWaiting: boolean;
  /** What a command of the ribbon did. */
  readonly told?: Told | null;
  /** Grows when something outside the pane did work: the ribbon, another file. */
  readonly version: number;
}

const PAGES: Readonly<Record<PageId, () => React.ReactNode>> = {
  list: ListStep,
  check: CheckStep,
  complete: CompleteStep,
  assign: AssignStep,
  report: ReportStep,
  settings: SettingsPage,
  history: HistoryPage,
  help: HelpPage,
};

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // Where the page is long, they would be squeezed to a line.
    '& > .fui-MessageBar, & > button': { flexShrink: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  other: { minWidth: 'auto' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The task pane: five steps, and settings, history and help beside them. */
export function Pane(props: PaneProps) {
  const { engine, kind, texts, language, theme, onLanguage, isWaiting, handOver } = props;
  const asking = useAsking(engine);
  const { ask, isBusy } = asking;
  const [page, setPage] = useState<PageId>('list');
  const [told, setTold] = useState<Told | null>(null);
  const [ownVersion, setOwnVersion] = useState(0);
  const isSlow = useSlowness(isBusy);
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  const version = ownVersion + props.version;

  const anew = useCallback(() => {
    setOwnVersion((number) => number + 1);
  }, []);
  const go = useCallback((next: PageId) => {
    setPage(next);
    setTold(null);
  }, []);
  const tell = useCallback((sentence: string, options?: { readonly undo?: boolean }) => {
    setTold({ sentence, isDone: true, canUndo: options?.undo === true });
  }, []);

  // A page that opens is where the keyboard goes on; not the first one, which nobody asked for.
  const opened = useRef(page);
  useEffect(() => {
    if (opened.current !== page) heading.current?.focus();
    opened.current = page;
  }, [page]);

  // What the ribbon did is shown until the person closes it or goes on.
  const [seen, setSeen] = useState<Told | null>(null);
  const outside = props.told ?? null;
  const fromOutside = outside === seen ? null : outside;
  const forget = (): void => {
    setTold(null);
    setSeen(outside);
  };

  const undo = async (): Promise<void> => {
    const undone = await ask(() => engine.undo());
    if (undone === null) return;
    setTold(undone.sentence === null ? null : { sentence: undone.sentence, isDone: true, canUndo: false });
    anew();
  };

  const pane = useMemo<PaneContextValue>(
    () => ({
      engine,
      texts,
      language,
      kind,
      number: (value, decimals) => formatNumber(language, value, decimals),
      date: (iso) => {
        const day = fromIso(iso);
        return day === null ? iso : formatDate(language, day);
      },
      go,
      ask,
      isBusy,
      tell,
      version,
      setLanguage: onLanguage,
      handOver,
    }),
    [engine, texts, language, kind, go, ask, isBusy, tell, version, onLanguage, handOver],
  );

  const step = isStep(page) ? page : null;
  const next = step === null ? undefined : STEPS[STEPS.indexOf(step) + 1];
  const Page = PAGES[page];
  const title = step === null ? texts.shell.pages[page as Exclude<PageId, StepId>] : texts.shell.steps[step];
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.pane}>
      <PaneContext.Provider value={pane}>
        <StepList current={step} />
        <main className={styles.page} aria-busy={isBusy}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.heading}>
              {title}
            </h1>
            <Notices
              {...asking}
              isSlow={isSlow}
              onRetry={anew}
              told={told ?? fromOutside}
              onForget={forget}
              onUndo={() => void undo()}
              isWaiting={isWaiting}
            />
          </div>
          <Settle onSettled={anew} />
          <Page key={page} />
        </main>
        <footer className={styles.foot}>
          <nav aria-label={texts.shell.pagesLabel}>
            {(['settings', 'history', 'help'] as const).map((other) => (
              <Button
                key={other}
                size="small"
                appearance="subtle"
                className={styles.other}
                aria-current={page === other ? 'page' : undefined}
                disabledFocusable={isBusy}
                onClick={() => {
                  go(other);
                }}
                data-page={other}
              >
                {texts.shell.pages[other]}
              </Button>
            ))}
          </nav>
          {next !== undefined && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                go(next);
              }}
              data-next={next}
            >
              {texts.shell.next(texts.shell.steps[next])}
            </Button>
          )}
        </footer>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function isStep(page: PageId): page is StepId {
  return (STEPS as readonly PageId[]).includes(page);
}
