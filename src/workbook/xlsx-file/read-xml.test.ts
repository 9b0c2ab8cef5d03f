import fc from 'fast-check';
import { scanXml, STOP } from './read-xml';

/** What a handler hears of XML given in pieces, runs of text joined. */
function heard(...pieces: readonly Uint8Array[]): string[] {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(text);
    text = '';
  };
  scanXml(pieces, {
    open(name, attributes) {
      flush();
      events.push(`<${name}${attributes}>`);
    },
    text(run) {
      text += run;
    },
    close(name) {
      flush();
      events.push(`</${name}>`);
    },
  });
  return events;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each<[string, string[]]>([
  ['<a/>', ['<a>', '</a>']],
  ['\uFEFF<?xml version="1.0"?>\n<a b="1" >x</a >\n', ['<a b="1" >', 'x', '</a>']],
  ['<x:a xmlns:x="u"><x:b/></x:a>', ['<a xmlns:x="u">', '<b>', '</b>', '</a>']],
  ['<a b="x>y"><c d=\'"/>\'/></a>', ['<a b="x>y">', "<c d='\"/>'>", '</c>', '</a>']],
  ['<a><!-- <b> --><![CDATA[<&amp;\r\n]]>&amp;<?p <c> ?></a>', ['<a>', '<&amp;\n&', '</a>']],
  ['<a>1 > 0</a><!-- end -->', ['<a>', '1 > 0', '</a>']],
])('%j is heard', (xml, events) => {
  expect(heard(bytesOf(xml))).toEqual(events);
});

test.each([
  ['', 'nothing'],
  ['  ', 'white space'],
  ['text', 'text without a root'],
  ['foo<a/>', 'text before the root'],
  ['<a/>foo', 'text after the root'],
  ['<a/><b/>', 'two roots'],
  ['<a>', 'an open root'],
  ['<a><b></a></b>', 'elements that cross'],
  ['</a>', 'an end without a beginning'],
  ['<a></ab>', 'another end'],
  ['<a b="1', 'an open value'],
  ['<a><!-- ', 'an open comment'],
  ['<a><![CDATA[ ]]', 'open character data'],
  ['<a>< b/></a>', 'a tag without a name'],
  ['<!DOCTYPE a><a/>', 'a document type'],
  ['<a><!ENTITY b "c"></a>', 'an entity'],
  ['<a>&b;</a>', 'an unknown entity'],
  ['<?xml version="1.0" encoding="utf-99"?><a/>', 'an unknown encoding'],
])('%j is damaged: %s', (xml) => {
  expect(() => heard(bytesOf(xml))).toThrow('damaged');
});

test('bytes that are no UTF-8 are damaged', () => {
  expect(() => heard(bytesOf('<a>'), Uint8Array.of(0xe4), bytesOf('</a>'))).toThrow('damaged');
});

test('a token without end is damaged before it takes the memory', () => {
  let given = 0;
  function* endless(): Generator<Uint8Array> {
    yield bytesOf('<a>');
    for (;;) {
      given += 100_000;
      yield bytesOf('x'.repeat(100_000));
    }
  }
  expect(() => {
    scanXml(endless(), { open: () => undefined });
  }).toThrow('damaged');
  expect(given).toBeLessThan(2_000_000);
});

test.each([
  ['utf-16le', (unit: number) => [unit & 255, unit >> 8]],
  ['utf-16be', (unit: number) => [unit >> 8, unit & 255]],
])('%s is told with and without its mark', (_, bytes) => {
  for (const mark of ['\uFEFF', '']) {
    const xml = Uint8Array.from(
      Array.from(`${mark}<a>Ääkköset Ж</a>`).flatMap((c) => bytes(c.charCodeAt(0))),
    );
    expect(heard(xml)).toEqual(['<a>', 'Ääkköset Ж', '</a>']);
  }
});

test('a declared encoding is used', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ä</a>';
  expect(heard(Uint8Array.from(xml, (c) => c.charCodeAt(0)))).toEqual(['<a>', 'ä', '</a>']);
});

test('a handler can stop the scan', () => {
  const names: string[] = [];
  scanXml([bytesOf('<a><b/><c')], {
    open(name) {
      names.push(name);
      return name === 'b' ? STOP : undefined;
    },
  });
  expect(names).toEqual(['a', 'b']);
});

test('where the pieces end makes no difference', () => {
  const xml = bytesOf(
    '<?xml version="1.0"?><x:a c=\'>\'>ä&amp;😀<!-- <b> --><b d="1"/><![CDATA[]]&]]>\r\n</x:a>',
  );
  const whole = heard(xml);
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length)), (cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), xml.length];
      const pieces = ends.slice(1).map((end, i) => xml.subarray(ends[i], end));
      expect(heard(...pieces)).toEqual(whole);
    }),
    { seed: 20210331, numRuns: 300 },
  );
});
