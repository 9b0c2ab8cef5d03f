import { asText, asWhole, asWord } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { lastColumn, lastRow } from '../model/area';
import { commonStyle, formatCells } from '../model/format-cells';
import type { Border } from '../model/style';
import { NO_BORDER } from '../model/style';
import type { Json } from '../protocol';
import { asColour } from './colour';
import type { BorderEdge, BorderOf } from './targets';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

/** Which side of which cells an edge of an area is; null where the area is too narrow to have it. */
function sideOf(area: Area, edge: BorderEdge): [Side, Area | null] {
  switch (edge) {
    case 'EdgeTop':
      return ['borderTop', { ...area, rows: 1 }];
    case 'EdgeBottom':
      return ['borderBottom', { ...area, row: lastRow(area), rows: 1 }];
    case 'EdgeLeft':
      return ['borderLeft', { ...area, columns: 1 }];
    case 'EdgeRight':
      return ['borderRight', { ...area, column: lastColumn(area), columns: 1 }];
    case 'InsideVertical':
      return ['borderRight', area.columns === 1 ? null : { ...area, columns: area.columns - 1 }];
    case 'InsideHorizontal':
      return ['borderBottom', area.rows === 1 ? null : { ...area, rows: area.rows - 1 }];
  }
}

function borderOf({ cells, edge }: BorderOf): Border | 'mixed' {
  const found = cells.areas.map((area) => {
    const [side, part] = sideOf(area, edge);
    return part === null ? NO_BORDER : commonStyle(cells.sheet, [part], side);
  });
  const [first] = found;
  return first !== undefined && found.every((border) => JSON.stringify(border) === JSON.stringify(first))
    ? first
    : 'mixed';
}

function draw({ cells, edge }: BorderOf, patch: Partial<Border>): void {
  const now = borderOf({ cells, edge });
  for (const area of cells.areas) {
    const [side, part] = sideOf(area, edge);
    if (part !== null)
      formatCells(cells.sheet, part, { [side]: { ...(now === 'mixed' ? NO_BORDER : now), ...patch } });
  }
}

const part =
  (name: keyof Border) =>
  (border: BorderOf): Json => {
    const drawn = borderOf(border);
    return drawn === 'mixed' ? null : drawn[name];
  };

export const rangeBorderCollectionMembers: Members<Cells> = {
  items: (cells, session) => EDGES.map((edge) => session.make('RangeBorder', { cells, edge })),
  item: (cells, edge, session) => session.make('RangeBorder', { cells, edge: asWord(asText(edge), EDGES) }),
  objects: {
    getItemAt: (cells, [index], session) => {
      const edge = EDGES[asWhole(index)];
      if (edge === undefined) throw new HostError('ItemNotFound');
      return session.make('RangeBorder', { cells, edge });
    },
  },
};

/** A colour or weight given to a border that is not there draws a continuous one, as in Excel. */
export const rangeBorderMembers: Members<BorderOf> = {
  get: { color: part('color'), sideIndex: ({ edge }) => edge, style: part('style'), weight: part('weight') },
  set: {
    color: (border, colour) => {
      draw(border, { color: asColour(colour), ...visible(border) });
    },
    style: (border, style) => {
      draw(border, { style: asWord(style, STYLES) });
    },
    weight: (border, weight) => {
      draw(border, { weight: asWord(weight, WEIGHTS), ...visible(border) });
    },
  },
  sheet: ({ cells }) => cells.sheet,
};

function visible(border: BorderOf): Partial<Border> {
  const drawn = borderOf(border);
  return drawn !== 'mixed' && drawn.style === 'None' ? { style: 'Continuous' } : {};
}
