import { HostError } from '../errors';
import type { Anchor } from '../model/anchor';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** What a Range (one anchor) or a RangeAreas (several) stands for: cells that are followed when they move. */
export class Cells {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.anchors = areas.map((area) => ({ area }));
  }

  /** Throws InvalidReference when the cells or their sheet are gone. */
  get areas(): readonly Area[] {
    return this.anchors.map(({ area }) => {
      if (area === null) throw new HostError('InvalidReference');
      return area;
    });
  }

  get area(): Area {
    return this.areas[0]!;
  }
}
