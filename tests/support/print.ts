import type { Page } from 'playwright-core';

/** The number of A4 sheets that `page` prints on. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What somebody who prints `page` sees of its address, and the colours of its text and ground. */
export async function printedOf(page: Page): Promise<{ address: string; ink: string; scheme: string }> {
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    const link = document.querySelector('link[rel=canonical]');
    const isShown = link !== null && link.getBoundingClientRect().height > 0;
    return {
      address: isShown ? getComputedStyle(link, '::after').content.replace(/^"|"$/g, '') : '',
      ink: getComputedStyle(document.body).color,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    };
  });
  await page.emulateMedia({ media: null });
  return printed;
}
