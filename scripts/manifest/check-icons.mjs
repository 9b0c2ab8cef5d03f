import { iconSizes } from './schema.mjs';
import { at, elementsNamed } from './tree.mjs';

/**
 * Every icon has the sizes Office needs, each drawn in a file of just that size.
 * `pixelsOf(name)` tells the `{ width, height }` of a file by its name below the folder of the pane, or undefined.
 */
export function checkIcons(app, { pixelsOf }) {
  const pane = at(app, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? '';
  const folder = pane.slice(0, pane.lastIndexOf('/') + 1);
  const images = at(app, 'VersionOverrides', 'Resources', 'bt:Images')?.children ?? [];
  const addressOf = (resid) => images.find(({ attributes: { id } }) => id === resid)?.attributes.DefaultValue;

  const icons = elementsNamed(app, 'Icon');
  const drawn = [
    ...icons.flatMap(({ children }) =>
      children.map(({ attributes: { size, resid }, line }) => ({
        size: Number(size),
        address: addressOf(resid),
        line,
      })),
    ),
    ...[
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ].flatMap(([name, size]) =>
      elementsNamed(app, name).map(({ attributes, line }) => ({
        size,
        address: attributes.DefaultValue,
        line,
      })),
    ),
  ];
  return [
    ...icons.flatMap(({ children, line }) => {
      const sizes = children.map(({ attributes: { size } }) => Number(size));
      return [
        ...iconSizes.required
          .filter((size) => !sizes.includes(size))
          .map((size) => ({ rule: 'icon-size', line, message: `an icon has no size ${size}` })),
        ...sizes
          .filter((size, index) => !iconSizes.allowed.includes(size) || sizes.indexOf(size) < index)
          .map((size) => ({ rule: 'icon-size', line, message: `an icon has a size ${size} too many` })),
      ];
    }),
    ...drawn.flatMap(({ size, address, line }) => {
      if (address === undefined) return [];
      const name = address.slice(folder.length);
      const pixels = pixelsOf(name);
      if (pixels === undefined)
        return [{ rule: 'icon-file', line, message: `${name} is not a PNG file there` }];
      return pixels.width === size && pixels.height === size
        ? []
        : [
            {
              rule: 'icon-pixels',
              line,
              message: `${name} is ${pixels.width} × ${pixels.height}, not ${size}`,
            },
          ];
    }),
  ];
}
