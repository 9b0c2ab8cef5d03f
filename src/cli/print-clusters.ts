import type { Cluster } from '../core/clusters/cluster';
import { wordRow } from '../core/model/own-words';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { maskPersonIds } from '../app/mask-person-ids';

const CLUSTERS_SHOWN = 20;
const SPELLINGS_SHOWN = 8;

/** Each cluster with its spellings and what it may mean, and the row of the settings sheet that would settle it. */
export function clusterLines(clusters: readonly Cluster[], language: Language): string[] {
  if (clusters.length === 0) return [];
  const { clusters: t } = commandTextsOf(language).commandLine;
  const number = (value: number): string => formatNumber(language, value);
  const more = (all: number, shown: number): string => (all > shown ? number(all - shown) : '');
  const lines = clusters.slice(0, CLUSTERS_SHOWN).flatMap(({ field, cells, spellings, proposal }) => {
    const texts = spellings.map(({ text }) => maskPersonIds(text));
    const shown = texts.slice(0, SPELLINGS_SHOWN).join(', ');
    const row = wordRow({ field, word: texts[0]!, meaning: proposal ?? '…' });
    return [
      `${t.cluster(textsOf(language).fieldNames[field], number(cells))}: ${shown}${t.more(more(texts.length, SPELLINGS_SHOWN))}${proposal === null ? '' : ` → ${proposal}?`}`,
      `  ${row.key}   ${row.value}`,
    ];
  });
  return [
    t.title,
    ...lines,
    ...(clusters.length > CLUSTERS_SHOWN ? [t.others(number(clusters.length - CLUSTERS_SHOWN))] : []),
    `→ ${t.resolve}`,
    '',
  ];
}
