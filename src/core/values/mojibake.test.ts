import fc from 'fast-check';
import { isPlain } from './folded-text';
import { withoutMojibake } from './mojibake';

/** What a program shows that takes UTF-8 for Windows-1252: the decoder of the web's standard, not ours. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('mojibake', () => {
  test.each([
    ['MÃ¤ntyharju', 'Mäntyharju'],
    ['HÃ¶glund', 'Höglund'],
    ['Ã…ke Ã–hman', 'Åke Öhman'],
    ['Ã\u0085ke', 'Åke'],
    ['SavonlinnÃƒÂ¤', 'Savonlinnä'],
    ['KyrÃ¶â€“Kola', 'Kyrö–Kola'],
    ['KoÅ¡uta', 'Košuta'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
    ['ï»¿Juva', '\uFEFFJuva'],
    ['af\u00C2\u00A0HÃ¤llstrÃ¶m', 'af\u00A0Hällström'],
  ])('%j is %j', (text, mended) => {
    expect(withoutMojibake(text)).toBe(mended);
  });

  test.each([
    ['Mäntyharju'],
    ['SÃO PAULO'],
    ['João Conceição'],
    ['KYRÖ–KOLA'],
    ['ISÄ–POIKA'],
    ['Ã¤Ø¨'],
    ['”PÄÄ”'],
    ['ÅBO–ÄÄNEKOSKI'],
    ['Ã'],
    ['ÂNGELA'],
    ['100 °C'],
    ['Nguyễn Ân'],
    ['voilà »'],
    ['MÃ¤ntyharju, Höglund'],
    ['Savonlinn\uFFFD'],
    ['Ã¤ 😀'],
    ['Å ime KoÅ¡uta'],
  ])('%j is let be', (text) => {
    expect(withoutMojibake(text)).toBe(text);
  });

  test('names misread once or twice are mended, and others let be', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aejkÅÄÖåäöéüßñšžŠ -')),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (name) => {
        expect(withoutMojibake(name)).toBe(name);
        if (!/[ÅÄÖåäöéüßñ]/.test(name)) return;
        expect(withoutMojibake(misread(name))).toBe(name);
        expect(withoutMojibake(misread(misread(name)))).toBe(name);
      }),
      { seed: 20210331, numRuns: 1000 },
    );
  });

  test('no text that was read in a wrong encoding is plain', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aÃƒÂ¤¶Å¡â€“ÐŸï»¿ÄÑ°ä ')), maxLength: 6 });
    fc.assert(
      fc.property(text, (cell) => {
        fc.pre(isPlain(cell));
        expect(withoutMojibake(cell)).toBe(cell);
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });

  test('mending twice changes nothing more', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aÃƒÂ¤¶Å¡â€“ÐŸï»¿Ä° ')) });
    fc.assert(
      fc.property(text, (cell) => {
        expect(withoutMojibake(withoutMojibake(cell))).toBe(withoutMojibake(cell));
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });
});
