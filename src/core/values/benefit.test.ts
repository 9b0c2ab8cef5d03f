import { reading, unusable } from '../model/reading';
import { benefitParser } from './benefit';

const parse = benefitParser();

describe('a benefit', () => {
  test.each(
    (
      'Työmarkkinatuki|TYÖMARKKINATUKI|työmarkkinatukea|työmarkkinatuella|työmarkkinatuen|tyomarkkinatuki|TM-tuki|tm tuki|tmtuki|tm|tmt|' +
      'TMT|tmtukea|TM -- tuki|työmarkkina tuki|työmarkkinatuesta|arbetsmarknads stöd|Labour-market-support|työmarkkinat.|työm.tuki|työmarkk.tuki|Kelan työmarkkinatuki|Työmarkkinatuki (Kela)|osittainen työmarkkinatuki|' +
      'arbetsmarknadsstöd|arbetsmarknadsstödet|labour market subsidy|labor market support'
    ).split('|'),
  )('%j is labour market subsidy', (cell) => {
    expect(parse(cell)).toEqual(reading('labour-market-subsidy'));
  });

  test.each(
    (
      'Peruspäiväraha|peruspäivärahaa|peruspäivärahalla|PERUSPÄIVÄRAHA|peruspvr|perus pvr|peruspv.|pp|PPR|ppr.|soviteltu peruspäiväraha|' +
      'perus|perusp. 37 pv|kelasta peruspv|peruspäiväraha 1.3.2021 alkaen|perus (sidonnainen)|grunddagpenning|basic allowance|basic unemployment allowance'
    ).split('|'),
  )('%j is basic allowance', (cell) => {
    expect(parse(cell)).toEqual(reading('basic-allowance'));
  });

  test.each(
    (
      'Ansiopäiväraha|ansiopäivärahan|ansiopvr|ansio-pvr|ansio|ansiosid.|ansiosid. pvr|ansiosidonnainen|ansiosidonnaista päivärahaa|' +
      'ansioturva|ansioturvaa|kassalta|työttömyyskassasta|earning related|ansio työttömyyspäivärahaa|Ansiosidonnainen työttömyyspäiväraha|liiton päiväraha|kassa|inkomstrelaterad dagpenning|earnings-related allowance'
    ).split('|'),
  )('%j is earnings-related', (cell) => {
    expect(parse(cell)).toEqual(reading('earnings-related'));
  });

  test.each(
    'ei etuutta|Ei etuuksia|EI TUKEA|ei mitään|ei|ilman etuutta|-|–|--|-/-|ei, etuutta.|inget|ingen förmån|none|no benefit'.split(
      '|',
    ),
  )('%j is none', (cell) => {
    expect(parse(cell)).toEqual(reading('none'));
  });

  test.each([
    ['työmarkinatuki', 'työmarkkinatuki', 'labour-market-subsidy'],
    ['persupäiväraha', 'peruspäiväraha', 'basic-allowance'],
    ['ansopäivaräha', 'ansiopäiväraha', 'earnings-related'],
  ] as const)('%j is a slip for %s', (cell, suggestion, benefit) => {
    expect(parse(cell)).toEqual(reading(benefit, { code: 'typo', params: { suggestion } }));
  });

  test.each([
    ...(
      'esityömarkkinatuki|esiperus|perusta|eläkekassa|tmt etelä|tmt kelannut|-1|1-|- ?|ansopäiväraha haettu|selvitetään|?|Kela|päiväraha|työttömyysturva|toimeentulotuki|opintotuki|eläke|ansioton|ansiotulo|' +
      'työmarkkinakoulutus|tmt, ansio|ei ansiopäivärahaa|ansiopäiväraha päättynyt|työmarkkinatuki haettu|ei tietoa'
    ).split('|'),
    0,
    true,
  ])('%j is for a person to decide', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });
});
