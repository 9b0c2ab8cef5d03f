import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../scripts/manifest/check.mjs';
import { brokenRules, committedManifest, pixelsOf } from './committed-manifest';

/** The text with one place changed; fails when the place is not there, so that no line of the table tests nothing. */
function spoil(before: string | RegExp, after: string): string {
  const spoilt = committedManifest.replace(before, after);
  if (spoilt === committedManifest) throw new Error(`The manifest has no ${String(before)}.`);
  return spoilt;
}

const errorsPage = readFileSync(join(__dirname, '../../docs/manifest-errors.md'), 'utf8');

const long = (characters: number) => 'x'.repeat(characters);

/** Each line is a mistake that somebody could make, and the rule that must name it. */
const mistakes: [mistake: string, rule: string, before: string | RegExp, after: string][] = [
  ['a tag left open', 'well-formed', '</OfficeApp>', ''],
  ['an ampersand left bare', 'well-formed', 'DisplayName DefaultValue="', 'DisplayName DefaultValue="A & '],
  ['a prefix without a namespace', 'well-formed', /xmlns:bt="[^"]*"/, ''],
  ['another type of add-in', 'element-order', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['the version after the provider', 'element-order', /(<Version>.*)\n(.*ProviderName>)/, '$2\n$1'],
  ['the tab label before its groups', 'element-order', /(<CustomTab.*>)/, '$1<Label resid="Product.Name" />'],
  ['a second runtime', 'element-order', /(<Runtime resid.*\/>)/, '$1$1'],
  ['an element of another schema', 'element-order', '<FunctionFile', '<FunctionFile xmlns="urn:other"'],
  ['requirements of the base schema', 'element-order', /bt:Sets/g, 'Sets'],
  [
    'a further domain',
    'element-order',
    '<Hosts>',
    '<AppDomains><AppDomain>https://x.fi</AppDomain></AppDomains><Hosts>',
  ],
  ['a button without a tip', 'element-missing', /<Supertip>[^]*?<\/Supertip>/, ''],
  ['no support page', 'element-missing', /<SupportUrl[^]*?<\/SupportUrl>/, ''],
  ['an action of an unknown type', 'element-type', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
  ['words between elements', 'stray-text', '<Hosts>', '<Hosts>workbook'],
  ['an Id that is no UUID', 'id', /<Id>.*<\/Id>/, '<Id>omavalmentaja</Id>'],
  ['a version below 1.0', 'version', /<Version>.*<\/Version>/, '<Version>0.1.0.0</Version>'],
  ['a version of three parts', 'version', /<Version>.*<\/Version>/, '<Version>1.1.0</Version>'],
  ['another default language', 'default-locale', '>fi-FI<', '>en-US<'],
  ['a permission too small', 'permission', 'ReadWriteDocument', 'ReadDocument'],
  ['another host in the base', 'host', 'Host Name="Workbook"', 'Host Name="Document"'],
  [
    'a namespace in small letters',
    'namespace',
    'DefaultValue="OMAVALMENTAJA"',
    'DefaultValue="Omavalmentaja"',
  ],
  ['a label that is not there', 'resid', 'Label resid="Check.Label"', 'Label resid="Chek.Label"'],
  [
    'a tip among the short texts',
    'resid',
    'Description resid="Check.Tip"',
    'Description resid="Check.Title"',
  ],
  ['a text that nothing uses', 'resource-unused', 'Title resid="Check.Title"', 'Title resid="Undo.Title"'],
  ['two texts of one id', 'id-twice', 'bt:String id="Undo.Label"', 'bt:String id="Check.Label"'],
  ['two buttons of one id', 'id-twice', 'id="Omavalmentaja.Undo"', 'id="Omavalmentaja.Check"'],
  ['a resource id too long', 'id-length', /"Undo\.Label"/g, `"${long(33)}"`],
  ['a control id too long', 'id-length', '"Omavalmentaja.Undo"', `"${long(126)}"`],
  ['no Swedish', 'locales', /<bt:Override Locale="sv-SE" Value="Ångra" \/>/, ''],
  ['English twice', 'locales', 'Locale="sv-SE" Value="Ångra"', 'Locale="en-US" Value="Ångra"'],
  [
    'a description in no Swedish',
    'locales',
    'Locale="sv-SE" Value="Kontrollerar',
    'Locale="sv-FI" Value="Kontrollerar',
  ],
  [
    'a namespace in two languages',
    'locales',
    'DefaultValue="OMAVALMENTAJA" />',
    'DefaultValue="OMAVALMENTAJA"><bt:Override Locale="sv-SE" Value="COACH" /></bt:String>',
  ],
  [
    'a name of 126 characters',
    'text-length',
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${long(113)}`,
  ],
  ['a label of 126 characters', 'text-length', 'DefaultValue="Kumoa"', `DefaultValue="${long(126)}"`],
  ['a tip of 251 characters', 'text-length', /Value="Återställer [^"]*"/, `Value="${long(251)}"`],
  ['an empty label', 'text-length', 'Value="Undo"', 'Value=" "'],
  ['an empty provider', 'text-length', /<ProviderName>.*</, '<ProviderName><'],
  [
    'an address without encryption',
    'https',
    'https://localhost:3000/support.html#sv',
    'http://localhost:3000/support.html#sv',
  ],
  [
    'an icon without encryption',
    'https',
    'https://localhost:3000/icons/undo-16',
    'http://localhost:3000/icons/undo-16',
  ],
  ['an address too long', 'address-length', 'functions.json', long(2049)],
  [
    'a page on another server',
    'address-elsewhere',
    'https://localhost:3000/functions.js"',
    'https://cdn.example.fi/functions.js"',
  ],
  ['an icon without a required size', 'icon-size', '<bt:Image size="80" resid="Icon.undo.80" />', ''],
  [
    'an icon size that Office does not know',
    'icon-size',
    'size="64" resid="Icon.undo.64"',
    'size="72" resid="Icon.undo.64"',
  ],
  ['an icon of another size', 'icon-pixels', 'icons/undo-16.png', 'icons/undo-20.png'],
  ['a small high-resolution icon', 'icon-pixels', /(HighRes.*)omavalmentaja-64/, '$1omavalmentaja-48'],
  ['an icon that is not there', 'icon-file', 'icons/undo-16.png', 'icons/undoo-16.png'],
  ['an icon that is no PNG', 'icon-file', 'icons/undo-16.png', 'icons/undo.svg'],
  ['a command that does not exist', 'command-unknown', '>summarise<', '>summarize<'],
  ['a command without a button', 'command-button', '>summarise<', '>assign<'],
  [
    'no way to the pane',
    'pane-button',
    /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>undo</FunctionName></Action>',
  ],
  ['a requirement set that does not exist', 'requirement-unknown', '"SharedRuntime"', '"SharedRunTime"'],
  ['a version of it that does not exist', 'requirement-unknown', 'MinVersion="1.13"', 'MinVersion="1.99"'],
  [
    'a base that shuts older Excel out',
    'requirement-base',
    'Name="ExcelApi" MinVersion="1.13"',
    'Name="SharedRuntime" MinVersion="1.1"',
  ],
  [
    'commands in another page',
    'runtime-page',
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Privacy.Url"',
  ],
  ['another page in the pane', 'runtime-page', /(<DefaultSettings>[^]*?)taskpane\.html/, '$1pane.html'],
  ['a runtime that ends with the command', 'runtime-lifetime', 'lifetime="long"', 'lifetime="short"'],
];

describe('the manifest', () => {
  test('is sound', () => {
    expect(manifestProblems(committedManifest, { pixelsOf })).toEqual([]);
  });

  test.each(mistakes)('with %s breaks the rule %s', (_mistake, rule, before, after) => {
    expect(brokenRules(spoil(before, after))).toContain(rule);
  });

  test.each([...new Set(mistakes.map(([, rule]) => rule))])(
    'has the rule %s explained in the docs',
    (rule) => {
      expect(errorsPage).toContain(`\`${rule}\``);
    },
  );

  test('tells the line of a mistake', () => {
    const line = committedManifest.slice(0, committedManifest.indexOf('<Permissions>')).split('\n').length;
    const problems = manifestProblems(spoil('ReadWriteDocument', 'Restricted'), { pixelsOf });
    expect(problems).toEqual([
      { rule: 'permission', line, message: expect.stringContaining('Restricted') as string },
    ]);
  });
});
