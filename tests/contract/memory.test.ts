import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { describeDrawing } from './drawing-contract';
import { describeEditing } from './editing-contract';
import { inMemory, openInMemory } from './memory.fixture';
import { describeReading } from './reading-contract';

describeReading('a workbook in memory', (plans) => Promise.resolve(inMemory(plans)));

describeDrawing('a workbook in memory', async (plans) => {
  const workbook = createMemoryWorkbook([]);
  await workbook.drawSheets(plans);
  return workbook;
});

describeEditing('a workbook in memory', (plans) => Promise.resolve(openInMemory(plans)));
