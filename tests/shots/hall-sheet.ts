import { readFile, writeFile } from 'node:fs/promises';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import type { Browser } from 'playwright';

/** One picture of the sheet, pixels. */
const [WIDE, TALL] = [640, 360];

/** Puts the halls' last pictures from their doors on one sheet, `docs/pictures/halls.jpg`; those not taken yet are left out. */
export async function keepHallSheet(browser: Browser): Promise<void> {
  const pictures = await Promise.all(
    BUILT_HALLS.map((sector) =>
      readFile(new URL(`hall-${sector}-door.png`, import.meta.url), 'base64').catch(() => null),
    ),
  );
  const found = pictures.filter((one) => one !== null);
  const viewport = { width: 2 * WIDE, height: Math.ceil(found.length / 2) * TALL };
  const page = await browser.newPage({ viewport });
  await page.setContent(
    `<body style="margin:0;display:flex;flex-wrap:wrap;background:#1f1a2e">${found
      .map((one) => `<img width="${WIDE}" height="${TALL}" src="data:image/png;base64,${one}">`)
      .join('')}</body>`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const sheet = await page.screenshot({ type: 'jpeg', quality: 74 });
  await writeFile(new URL('../../docs/pictures/halls.jpg', import.meta.url), sheet);
  await page.close();
}
