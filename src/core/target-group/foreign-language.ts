import type { Ternary } from '../model/ternary';

/** Finnish, Swedish and the Sámi languages spoken in Finland: Northern, Inari and Skolt. */
const DOMESTIC = new Set(['fi', 'sv', 'se', 'smn', 'sms']);

/**
 * Languages of which the code does not tell whether the speaker is a foreign-language client, by ISO 639: sign
 * languages, forms of Romani, Sámi languages spoken elsewhere or not told apart, and codes for no certain language.
 */
const UNCERTAIN = new Set(
  [
    // Sign languages: the collection, those of Finland, and of other countries.
    'sgn fse fss',
    'ads aed ase asf asq bfi bqn bvl bzs csc csd csf csg csl csn csq csr dse dsl ecs esl eso esn eth fcs fsl gds gsg gss',
    'gus hab haf hds hks hos hsh hsl icl ils inl ins ise isg isr jcs jos jsl jus kvk lls lsg lsl lsp lso lst lsy mdl',
    'mfs mre msd msr mzc mzg mzy nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd psg psl psp psr pys rms rsi',
    'rsl rsm sdl sfb sfs sgg sgx slf sls sqk sqs ssp ssr svk swl syy tse tsm tsq tss tsy tza ugn ugy ukl uks vgt vsi',
    'vsl vsv xki xml xms ygs ysl zib zsl',
    // Romani: the macrolanguage, Finnish Kalo, and the other forms.
    'rom rmf rmc rme rmg rml rmn rmo rmu rmw rmy rmd rmq rmr rsb rge',
    // Sámi: the collection, Southern, Lule, Pite, Ume, Kildin, Ter, Kemi, Akkala.
    'smi sma smj sje sju sjd sjt sjk sia',
    // Undetermined, several, uncoded, no linguistic content.
    'und mul mis zxx',
  ].flatMap((codes) => codes.split(' ')),
);

/**
 * Whether a mother tongue makes its speaker a foreign-language client: no for Finnish, Swedish and Sámi, review for
 * languages whose speakers a person must judge, else yes. Takes an ISO 639 code in lower case; a tag's subtags
 * (`sgn-fi`) do not count. Source: Act 1269/2020, 4 §.
 */
export function isForeignLanguage(code: string): Ternary {
  const language = code.split('-')[0]!;
  if (DOMESTIC.has(language)) return 'no';
  return UNCERTAIN.has(language) ? 'review' : 'yes';
}
