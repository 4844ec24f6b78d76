import type { Settings } from '../read/siteSchema.ts';

/**
 * A Vite plugin that gives the site's colours to the theme: they follow all styles. Source: https://vite.dev/guide/api-plugin
 */
export const siteColours = ({ colours }: Pick<Settings, 'colours'>) => ({
  name: 'site-colours',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/styles/index.css') && Object.keys(colours).length > 0
      ? { code: code + rootRule(colours), map: null }
      : undefined,
});

/** The custom properties of `styles/tokens.css` with other values. */
const rootRule = (colours: Settings['colours']): string =>
  `:root {\n${Object.entries(colours)
    .map(([name, colour]) => {
      const { light, dark } = typeof colour === 'string' ? { light: colour, dark: colour } : colour;
      return `  --${name}: light-dark(${light}, ${dark});\n`;
    })
    .join('')}}\n`;
