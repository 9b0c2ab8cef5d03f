import type { ColumnMatch } from '../model/column-match';
import type { StaffColumn, StaffKind } from '../model/staff-column';
import { STAFF_KINDS } from '../model/staff-column';
import { foldJoined } from './fold-words';

/** Headings in Finnish, Swedish and English, joined by commas. Each is understood whole, with or without spaces. */
const HEADINGS: Readonly<Record<StaffKind, string>> = {
  age: 'ikä,ikä v,ikä vuosina,ikä vuotta,ikä tilannepäivänä,asiakkaan ikä,ålder,ålder år,klientens ålder,age,age years,age in years,client age',
  membership:
    'kohderyhmässä,kuuluu kohderyhmään,kohderyhmään kuuluva,kuuluuko kohderyhmään,hör till målgruppen,tillhör målgruppen,i målgruppen,in target group,belongs to target group,belongs to the target group',
  young: 'nuori,nuoret,alle 30,alle 30 v,alle 30-vuotias,ung,under 30,under 30 år,young,young person',
  noEarningsRelated:
    'ei ansiopäivärahaa,ilman ansiopäivärahaa,ingen inkomstrelaterad dagpenning,utan inkomstrelaterad dagpenning,no earnings-related allowance',
  unemploymentWeeks:
    'työttömyysviikot,työttömyysviikkoja,työttömyys viikkoa,työttömänä viikkoa,viikkoja työttömänä,työttömyyden kesto viikkoina,arbetslöshetsveckor,arbetslös veckor,veckor arbetslös,weeks unemployed,unemployment weeks,unemployed weeks',
  longTermUnemployed:
    'pitkäaikaistyötön,pitkäaikaistyöttömyys,ptt,långtidsarbetslös,långtidsarbetslöshet,long-term unemployed,long-term unemployment',
  servicePoint: 'palvelupiste,toimipiste,palvelupaikka,serviceställe,verksamhetsställe,service point',
};

const KINDS: ReadonlyMap<string, StaffKind> = new Map(
  STAFF_KINDS.flatMap((kind) => HEADINGS[kind].split(',').map((heading) => [foldJoined(heading), kind])),
);

/**
 * The columns in which staff keep by hand what the program derives, left to right; of several of one kind the first.
 * Columns that hold a field are read as that, and `derivedBefore`, those that an earlier run added, are the program's own.
 */
export function staffColumns(
  matches: readonly ColumnMatch[],
  derivedBefore: ReadonlySet<string>,
): StaffColumn[] {
  const found = new Map<StaffKind, StaffColumn>();
  for (const { column, heading, field } of matches) {
    const kind = field === null && !derivedBefore.has(heading) ? KINDS.get(foldJoined(heading)) : undefined;
    if (kind !== undefined && !found.has(kind)) found.set(kind, { kind, column });
  }
  return [...found.values()];
}
