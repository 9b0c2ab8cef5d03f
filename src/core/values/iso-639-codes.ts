/**
 * Two-letter language codes (ISO 639-1) with the three-letter codes that mean the same: ISO 639-2 (T and B), ISO 639-3,
 * and the codes of the usual standard variety (`cmn` Mandarin for `zh`). Source: Unicode CLDR 48, language aliases.
 */
const TABLE =
  'aa:aar ab:abk ae:ave af:afr ak:aka,fat,twi am:amh an:arg ar:ara,arb as:asm av:ava ay:aym,ayr ' +
  'az:aze,azj ba:bak be:bel bg:bul bi:bis bm:bam bn:ben bo:bod,tib br:bre bs:bos ca:cat ce:che ' +
  'ch:cha co:cos cr:cre,cwd cs:ces,cze cu:chu cv:chv cy:cym,wel da:dan de:deu,ger dv:div dz:dzo ' +
  'ee:ewe el:ell,gre en:eng eo:epo es:spa et:ekk,est eu:baq,eus fa:fas,per,pes ff:fuc,ful fi:fin ' +
  'fj:fij fo:fao fr:fra,fre fy:fry ga:gle gd:gla gl:glg gn:grn,gug gu:guj gv:glv ha:hau he:heb ' +
  'hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:arm,hye hz:her ia:ina id:ind ie:ile ig:ibo ii:iii ' +
  'ik:esk,ipk io:ido is:ice,isl it:ita iu:ike,iku ja:jpn jv:jav ka:geo,kat kg:kng,kon ki:kik kj:kua ' +
  'kk:kaz kl:kal km:khm kn:kan ko:kor kr:kau,knc ks:kas ku:kmr,kur kv:kom,kpv kw:cor ky:kir la:lat ' +
  'lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav,lvs mg:mlg,plt mh:mah mi:mao,mri ' +
  'mk:mac,mkd ml:mal mn:khk,mon mr:mar ms:may,msa,zsm mt:mlt my:bur,mya na:nau nb:nob nd:nde ' +
  'ne:nep,npi ng:ndo nl:dut,nld nn:nno no:nor nr:nbl nv:nav ny:nya oc:oci oj:ojg,oji om:gaz,orm ' +
  'or:ori,ory os:oss pa:pan pi:pli pl:pol ps:pbu,pus pt:por qu:que,quz rm:roh rn:run ro:mol,ron,rum ' +
  'ru:rus rw:kin sa:cls,san sc:src,srd sd:snd se:sme sg:sag si:sin sk:slk,slo sl:slv sm:smo sn:sna ' +
  'so:som sq:alb,als,sqi sr:srp ss:ssw st:sot su:sun sv:swe sw:swa,swh ta:tam te:tel tg:tgk th:tha ' +
  'ti:tir tk:tuk tl:fil,tgl tn:tsn to:ton tr:tur ts:tso tt:tat ty:tah ug:uig uk:ukr ur:urd ' +
  'uz:uzb,uzn ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:ydd,yid yo:yor za:zha,zyb zh:chi,cmn,zho ' +
  'zu:zul';

/** Codes that ISO 639-1 has withdrawn, with their successors. */
const WITHDRAWN = 'in:id iw:he ji:yi jw:jv mo:ro tw:ak';

/** Code of the register (lower case) by every other code of the same language. */
export const LANGUAGE_CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ...TABLE.split(' ').flatMap((entry) => {
    const [code = '', aliases = ''] = entry.split(':');
    return aliases.split(',').map((alias) => [alias, code] as const);
  }),
  ...WITHDRAWN.split(' ').map((entry) => entry.split(':') as [string, string]),
]);
