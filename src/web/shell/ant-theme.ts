import type { ThemeConfig } from 'antd';
import { colours, controls, fonts, sizes } from '../theme.ts';

/** The design sheet, in the words of Ant Design. */
export const antTheme: ThemeConfig = {
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
    fontSize: sizes.text,
    fontSizeSM: sizes.note,
    fontSizeLG: sizes.lead,
    borderRadius: controls.radius,
    controlHeight: controls.control,
    controlHeightLG: controls.controlTouch,
    wireframe: false,
  },
};
