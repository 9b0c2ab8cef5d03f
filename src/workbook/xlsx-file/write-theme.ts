import { BODY_FONT, THEME_COLORS } from '../look';

/** The theme part: our colours and font in the shape of Excel's Office theme, with plain fills, lines and no effects. */
export function themeXml(): string {
  const colors = THEME_COLORS;
  const color = (tag: string, rgb: string) => `<a:${tag}><a:srgbClr val="${rgb}"/></a:${tag}>`;
  const font = `<a:latin typeface="${BODY_FONT.name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`;
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Omavalmentaja"><a:themeElements>' +
    '<a:clrScheme name="Omavalmentaja">' +
    `<a:dk1><a:sysClr val="windowText" lastClr="${colors.dark1}"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="${colors.light1}"/></a:lt1>` +
    color('dk2', colors.dark2) +
    color('lt2', colors.light2) +
    color('accent1', colors.accent1) +
    color('accent2', colors.accent2) +
    color('accent3', colors.accent3) +
    color('accent4', colors.accent4) +
    color('accent5', colors.accent5) +
    color('accent6', colors.accent6) +
    color('hlink', colors.link) +
    color('folHlink', colors.followedLink) +
    '</a:clrScheme>' +
    `<a:fontScheme name="Omavalmentaja"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Omavalmentaja"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
