import { mostCharacters } from './schema.mjs';
import { at, elementsNamed } from './tree.mjs';

/**
 * Every address is https and below the folder of the pane: the add-in is one folder on one server, and asks for no
 * other domain.
 */
export function checkAddresses(app) {
  const pane = at(app, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? '';
  const folder = pane.slice(0, pane.lastIndexOf('/') + 1);
  return addressesOf(app).flatMap(({ address, line }) => {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
      return [{ rule: 'https', line, message: `"${address}" is not an https address` }];
    }
    if (address.length > mostCharacters.address) {
      return [
        { rule: 'address-length', line, message: `an address has over ${mostCharacters.address} characters` },
      ];
    }
    return address.startsWith(folder)
      ? []
      : [{ rule: 'address-elsewhere', line, message: `"${address}" is outside "${folder}"` }];
  });
}

function addressesOf(app) {
  const resources = at(app, 'VersionOverrides', 'Resources');
  return [
    ...elementsNamed(app, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'),
    ...elementsNamed(at(app, 'DefaultSettings') ?? app, 'SourceLocation'),
    ...(resources === undefined ? [] : elementsNamed(resources, 'bt:Image', 'bt:Url')),
  ].flatMap(({ attributes, children, line }) =>
    [attributes.DefaultValue, ...children.map(({ attributes: { Value } }) => Value)].map((address = '') => ({
      address,
      line,
    })),
  );
}
