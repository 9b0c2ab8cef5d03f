import { asFlag, asText, asWhole, asWord } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openAreas, openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import type { ConditionalFormat, ConditionalFormatType } from '../model/conditional-format';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOver,
} from '../model/conditional-format';
import type { Json } from '../protocol';
import { asColour } from './colour';
import { flag, kept, record, text } from './kept';
import type { RuleFormat } from './targets';

function listed({ sheet, areas }: Cells, session: Session): HostObject[] {
  return conditionalFormatsOver(sheet, areas).map((format) =>
    session.make('ConditionalFormat', { sheet, format }),
  );
}

function byId({ sheet, areas }: Cells, id: string, session: Session): HostObject | null {
  const format = conditionalFormatsOver(sheet, areas).find((other) => other.id === id);
  return format === undefined ? null : session.make('ConditionalFormat', { sheet, format });
}

export const conditionalFormatCollectionMembers: Members<Cells> = {
  items: listed,
  item: (cells, id, session) => byId(cells, asText(id), session),
  sheet: ({ sheet }) => sheet,
  changes: ['add', 'clearAll'],
  call: {
    clearAll: ({ sheet, areas }) => {
      clearConditionalFormats(sheet, areas);
    },
    getCount: ({ sheet, areas }) => conditionalFormatsOver(sheet, areas).length,
  },
  objects: {
    add: ({ sheet, areas }, [type], session) => {
      const known = asText(type).toLowerCase();
      if (!['custom', 'cellvalue', 'databar'].includes(known)) {
        throw new HostError('ApiNotFound', `conditional format ${known} is not emulated`);
      }
      const format = addConditionalFormat(sheet, areas, asWord(type, ['Custom', 'CellValue', 'DataBar']));
      return session.make('ConditionalFormat', { sheet, format });
    },
    getItemAt: (cells, [index], session) => {
      const format = listed(cells, session)[asWhole(index)];
      if (format === undefined) throw new HostError('ItemNotFound');
      return format;
    },
    getItemOrNullObject: (cells, [id], session) => byId(cells, asText(id), session),
  },
};

type RuleClass = 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'DataBarConditionalFormat';

/** A rule's own part: there for its type only. */
const ofType =
  (type: ConditionalFormatType, className: RuleClass) =>
  (rule: RuleFormat, _: unknown, session: Session): HostObject => {
    if (rule.format.type !== type) throw new HostError('InvalidOperation', `the rule is no ${type}`);
    return session.make(className, rule);
  };

const ofTypeOrNull =
  (type: ConditionalFormatType, className: RuleClass) =>
  (rule: RuleFormat, _: unknown, session: Session): HostObject | null =>
    rule.format.type === type ? session.make(className, rule) : null;

const areasOf = ({ format }: RuleFormat): Area[] =>
  format.anchors.flatMap(({ area }) => (area === null ? [] : [area]));

export const conditionalFormatMembers: Members<RuleFormat> = {
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    id: ({ format }) => format.id,
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    stopIfTrue: ({ format }) => format.stopIfTrue,
    type: ({ format }) => format.type,
  },
  set: {
    priority: ({ sheet, format }, priority) => {
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.conditionalFormats = others.toSpliced(asWhole(priority), 0, format);
    },
    stopIfTrue: ({ format }, stop) => {
      format.stopIfTrue = asFlag(stop);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['delete'],
  call: {
    delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
  objects: {
    cellValue: ofType('CellValue', 'CellValueConditionalFormat'),
    cellValueOrNullObject: ofTypeOrNull('CellValue', 'CellValueConditionalFormat'),
    custom: ofType('Custom', 'CustomConditionalFormat'),
    customOrNullObject: ofTypeOrNull('Custom', 'CustomConditionalFormat'),
    dataBar: ofType('DataBar', 'DataBarConditionalFormat'),
    dataBarOrNullObject: ofTypeOrNull('DataBar', 'DataBarConditionalFormat'),
    getRange: (rule, _, session) => {
      const [area, more] = areasOf(rule);
      if (area === undefined || more !== undefined)
        throw new HostError('InvalidOperation', 'the rule has several areas');
      return openRange(session, rule.sheet, area);
    },
    getRangeOrNullObject: (rule, _, session) => {
      const [area, more] = areasOf(rule);
      return area === undefined || more !== undefined ? null : openRange(session, rule.sheet, area);
    },
    getRanges: (rule, _, session) => openAreas(session, rule.sheet, areasOf(rule)),
  },
};

/** The same for the classes that know their sheet. */
function keptOf(path: string, properties: Parameters<typeof kept>[1]): Members<RuleFormat> {
  const { get = {}, set = {} } = kept(path, properties);
  return {
    get: Object.fromEntries(
      Object.entries(get).map(([name, read]) => [
        name,
        ({ format }: RuleFormat, session: Session) => read(format, session),
      ]),
    ),
    set: Object.fromEntries(
      Object.entries(set).map(([name, write]) => [
        name,
        ({ format }: RuleFormat, value: Json, session: Session) => {
          write(format, value, session);
        },
      ]),
    ),
    sheet: ({ sheet }) => sheet,
  };
}

export const cellValueConditionalFormatMembers: Members<RuleFormat> = {
  ...keptOf('', { rule: [{}, record] }),
  objects: { format: (rule, _, session) => session.make('ConditionalRangeFormat', rule) },
};

export const customConditionalFormatMembers: Members<RuleFormat> = {
  objects: {
    format: (rule, _, session) => session.make('ConditionalRangeFormat', rule),
    rule: ({ format }, _, session) => session.make('ConditionalFormatRule', format),
  },
};

export const conditionalFormatRuleMembers = kept('rule/', { formula: ['', text] });

export const conditionalRangeFormatMembers: Members<RuleFormat> = {
  ...keptOf('format/', { numberFormat: ['', text] }),
  objects: {
    fill: ({ format }, _, session) => session.make('ConditionalRangeFill', format),
    font: ({ format }, _, session) => session.make('ConditionalRangeFont', format),
  },
};

export const conditionalRangeFillMembers: Members<ConditionalFormat> = {
  ...kept('format/fill/', { color: ['', asColour] }),
  call: {
    clear: ({ settings }) => {
      settings.delete('format/fill/color');
    },
  },
};

export const conditionalRangeFontMembers = kept('format/font/', {
  bold: [false, flag],
  color: ['', asColour],
  italic: [false, flag],
  strikethrough: [false, flag],
  underline: ['None', text],
});

export const dataBarConditionalFormatMembers: Members<RuleFormat> = {
  ...keptOf('', {
    axisColor: ['#000000', asColour],
    axisFormat: ['Automatic', text],
    barDirection: ['Context', text],
    lowerBoundRule: [{ type: 'Automatic' }, record],
    showDataBarOnly: [false, flag],
    upperBoundRule: [{ type: 'Automatic' }, record],
  }),
  objects: {
    negativeFormat: ({ format }, _, session) => session.make('ConditionalDataBarNegativeFormat', format),
    positiveFormat: ({ format }, _, session) => session.make('ConditionalDataBarPositiveFormat', format),
  },
};

export const conditionalDataBarPositiveFormatMembers = kept('positiveFormat/', {
  borderColor: ['', asColour],
  fillColor: ['#638EC6', asColour],
  gradientFill: [true, flag],
});

export const conditionalDataBarNegativeFormatMembers = kept('negativeFormat/', {
  borderColor: ['', asColour],
  fillColor: ['#FF0000', asColour],
  matchPositiveBorderColor: [true, flag],
  matchPositiveFillColor: [false, flag],
});
