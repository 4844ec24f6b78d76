import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { PICTURE_SIZE } from '../catalogue/pictures.ts';

/** What a picture shows that stands beside a link in a chat or a ticket. */
export interface Picture {
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly footer: string;
}

/** Draws a picture as PNG. Letters come from a font that is installed with the project, so it looks the same on every machine. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  fonts ??= loadFonts();
  const svg = await satori(layout(picture), { ...PICTURE_SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}

let fonts: Font[] | undefined;

function loadFonts(): Font[] {
  const require = createRequire(import.meta.url);
  return (['latin', 'chinese-simplified'] as const).flatMap((script) =>
    ([400, 700] as const).map((weight): Font => {
      const file = require.resolve(
        `@fontsource/noto-sans-sc/files/noto-sans-sc-${script}-${String(weight)}-normal.woff`,
      );
      return { name: script, data: readFileSync(file), weight, style: 'normal' };
    }),
  );
}

type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it: https://github.com/vercel/satori#use-without-jsx */
const box = (style: Style, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

function layout({ site, title, text, footer }: Picture) {
  const size = title.length > 26 ? 56 : title.length > 18 ? 72 : 96;
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '48px 80px 56px',
      background: '#ffffff',
      color: '#1c2330',
      borderTop: '20px solid #d9480f',
      fontFamily: 'latin, chinese-simplified',
    },
    [
      box({ fontSize: 32, color: '#4a5365' }, site),
      box({ flexDirection: 'column', gap: 24 }, [
        box({ fontSize: size, fontWeight: 700 }, title),
        box(
          {
            fontSize: 38,
            lineHeight: 1.4,
            maxHeight: 160,
            overflow: 'hidden',
            wordBreak: 'break-word',
            whiteSpace: 'pre-wrap',
          },
          text,
        ),
      ]),
      box({ fontSize: 32, color: '#4a5365' }, footer),
    ],
  );
}
