import { SERVICE_NEEDS } from '../model/client-list';
import type { ServiceNeed } from '../model/client-list';
import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { nameIndex } from './name-index';

const WORDS: Readonly<Record<ServiceNeed, string>> = {
  independent:
    'itsenäinen,itsenäinen asiakas,itsenäinen työnhaku,itsenäinen työnhakija,itsenäisesti,omatoiminen,omatoiminen työnhaku,itsepalvelu,' +
    'verkkopalvelu,digipalvelu,digiasiakas,ei tuen tarvetta,ei tarvitse tukea,vähän tukea,vähäinen,vähäinen tuen tarve,' +
    'självständig,självständig kund,litet stöd,independent,self-service,little support',
  supported:
    'tuettu,tuettava,tuettu työnhaku,tukea,tuen tarve,tuen tarpeessa,tarvitsee tukea,jonkin verran tukea,jonkin verran,kohtalainen,' +
    'kohtalainen tuen tarve,ohjattu,stödd,behöver stöd,stöd,supported,some support,needs support',
  'much-support':
    'paljon tukea,paljon,paljon tukea tarvitseva,tarvitsee paljon tukea,runsas,runsas tuen tarve,runsaasti tukea,suuri,suuri tuen tarve,' +
    'vahva tuki,vahva,vahvasti tuettu,intensiivinen,intensiivinen tuki,erityinen tuki,moniammatillinen,monialainen,' +
    'monialainen tuki,mycket stöd,omfattande stöd,much support,intensive',
};

/**
 * Reads an officer's assessment of how much support a client needs. Numbers and service lines are not understood: what
 * they mean differs between towns. Unusable: `unknown`.
 */
export function serviceNeedParser(): Parse<ServiceNeed> {
  const index = nameIndex(
    SERVICE_NEEDS.flatMap((need) => [need, ...WORDS[need].split(',')].map((word) => [word, need] as const)),
  );
  return cellParser((text) => {
    const need = index.find(fold(text).replace(/[.!]+$/, ''));
    return need === undefined ? unusable('unknown') : reading(need);
  });
}
