import { makeStyles, tokens } from '@fluentui/react-components';

/** How a marked cell looks on the page: colours of the theme, lines as on the sheets that the program draws. */
export const useMarkStyles = makeStyles({
  error: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}`,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusWarningBorder2}`,
  },
  review: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} dotted ${tokens.colorBrandStroke1}`,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  sign: { fontWeight: tokens.fontWeightBold, marginInlineEnd: tokens.spacingHorizontalXS },
});
