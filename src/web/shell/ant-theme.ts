import type { ThemeConfig } from 'antd';
import { colours, controls, fonts, scaled, type TypeSize } from '../theme.ts';

/** The design sheet at a size of type, in the words of Ant Design. */
export const antTheme = (size: TypeSize): ThemeConfig => ({
  hashed: true,
  token: {
    colorPrimary: colours.accent,
    colorLink: colours.accent,
    colorLinkHover: colours.accentStrong,
    colorError: colours.red,
    colorWarning: colours.amber,
    colorSuccess: colours.green,
    colorText: colours.ink,
    colorTextSecondary: colours.inkSoft,
    colorTextTertiary: colours.inkSoft,
    colorTextPlaceholder: colours.inkSoft,
    colorTextDescription: colours.inkSoft,
    colorBgLayout: colours.ground,
    colorBorder: colours.lineStrong,
    colorBorderSecondary: colours.line,
    fontFamily: fonts.screen,
    fontSize: scaled(size).text,
    fontSizeSM: scaled(size).note,
    fontSizeLG: scaled(size).lead,
    borderRadius: controls.radius,
    controlHeight: scaled(size).control,
    controlHeightLG: scaled(size).controlTouch,
    wireframe: false,
  },
});
