import { fileURLToPath } from 'node:url';

const font = (weight: string, file: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/${file}`));

/** The faces the figures of the samples are drawn with; none of the machine's own. */
export const pictureFonts = {
  fontFiles: [font('400Regular', 'NotoSansSC_400Regular.ttf'), font('700Bold', 'NotoSansSC_700Bold.ttf')],
  loadSystemFonts: false,
  defaultFontFamily: 'Noto Sans SC',
};
