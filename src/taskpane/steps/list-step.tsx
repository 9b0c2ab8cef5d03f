import type { Answer } from '../../app/pane/answer';
import type { Overview } from '../../app/pane/list-view';
import { usePane } from '../pane-context';
import { Unanswered } from '../parts/common/unanswered';
import { ColumnList } from '../parts/list/column-list';
import { ColumnQuestions } from '../parts/list/column-questions';
import { EmptyWorkbook } from '../parts/list/empty-workbook';
import { ListSummary } from '../parts/list/list-summary';
import { MakeTable } from '../parts/list/make-table';
import { SheetChoice } from '../parts/list/sheet-choice';
import { useView } from '../use-view';

/** Which list is worked on, and what its columns are taken for. */
export function ListStep() {
  const { engine, ask, texts } = usePane();
  const [overview, setOverview] = useView('overview');

  /** True where the engine did what was wanted. */
  const change = async (question: () => Promise<Answer<Overview>>): Promise<boolean> => {
    const answer = await ask(question);
    if (answer !== null) setOverview(answer);
    return answer !== null;
  };
  const readAgain = (): void => void change(() => engine.overview());

  if (overview === null)
    return <Unanswered sentence={texts.list.notRead} button={texts.list.readAgain} onAsk={readAgain} />;
  switch (overview.kind) {
    case 'empty':
      return <EmptyWorkbook onRead={readAgain} />;
    case 'none':
    case 'several':
      return (
        <SheetChoice
          key={overview.kind}
          kind={overview.kind}
          sheets={overview.sheets}
          sentence={overview.sentence}
          onChoose={(sheet) => void change(() => engine.chooseSheet(sheet))}
          onRead={readAgain}
        />
      );
    case 'list':
      return (
        <>
          <ListSummary
            list={overview.list}
            onSheet={(sheet) => void change(() => engine.chooseSheet(sheet))}
          />
          <ColumnQuestions
            list={overview.list}
            onAnswer={(heading, field) => change(() => engine.chooseColumn(heading, field))}
          />
          <ColumnList
            list={overview.list}
            onChoose={(heading, field) => void change(() => engine.chooseColumn(heading, field))}
          />
          {!overview.list.isTable && <MakeTable onMake={() => change(() => engine.makeTable())} />}
        </>
      );
  }
}
