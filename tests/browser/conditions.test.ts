import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openEach, settled } from '../support/browser.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** 1280 CSS pixels at 400 %. Source: https://www.w3.org/TR/WCAG22/#reflow */
const zoomed = { viewport: { width: 320, height: 256 } };

/** Source: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What of a page is lost: text that is cut off, and what makes the page wider than the window. Frames that scroll lose nothing. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide on ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('svg, .sr-only') !== null) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      // An answer shows the first lines of a text that its page has whole.
      if (webkitLineClamp !== 'none') continue;
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isCut && element.textContent.trim() !== '') found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

test('at 400 % nothing is lost, nor with the widest spacing of text', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes, zoomed)) {
    assert.deepEqual(await lost(page), [], `${path} at 400 %`);
    // A style sheet of the reader is no part of the page, so the policy does not hold for it.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    assert.deepEqual(await lost(page), [], `${path} with wide spacing`);
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(await lost(page), [], `${path} with wide spacing on a desktop`);
  }
});

test('who wants less motion gets none', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes, { reducedMotion: 'reduce' })) {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(moving, [], path);
  }
});

/** Texts whose colour is that of the ground below them, or nearly. With forced colours axe does not tell what stands below a text. */
const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const valuesOf = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const groundOf = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const [red = 0, green = 0, blue = 0, alpha = 1] = valuesOf(getComputedStyle(element).backgroundColor);
      return alpha === 0 ? groundOf(element.parentElement) : [red, green, blue];
    };
    const brightness = ([red = 0, green = 0, blue = 0]: number[]) => red * 0.3 + green * 0.59 + blue * 0.11;
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''),
      )
      .filter((element) => {
        const style = getComputedStyle(element);
        const colour = element.closest('svg') === null ? style.color : style.fill;
        return Math.abs(brightness(valuesOf(colour)) - brightness(groundOf(element))) < 100;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours (${colorScheme}) text, diagrams, the focus and what is chosen are seen, also in the other theme`, async () => {
    for await (const { page, path } of openEach(
      site.browser,
      site.origin,
      ['/', '/errors/AuthFailure.SignatureFailure/', '/guides/signing/', '/guides/rate-limits/', '/lookup/?q=签名'],
      { forcedColors: 'active', colorScheme },
    )) {
      await page.evaluate(
        (mode) => (document.documentElement.dataset['mode'] = mode),
        colorScheme === 'light' ? 'dark' : 'light',
      );
      await settled(page);
      assert.deepEqual(await faintTexts(page), [], path);
      const { ground, texts, tabs } = await page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        texts: [...document.querySelectorAll('svg.diagram text')].map((text) => getComputedStyle(text).fill),
        tabs: [...document.querySelectorAll('[role=tab]')].map(
          (tab) =>
            `${tab.getAttribute('aria-selected') ?? ''} ${getComputedStyle(tab).borderBlockEndColor} ${getComputedStyle(tab).fontWeight}`,
        ),
      }));
      const system = await page.evaluate(() => {
        const probe = document.createElement('p');
        probe.className = 'probe';
        document.body.append(probe);
        return getComputedStyle(probe).color;
      });
      assert.notEqual(system, ground);
      assert.deepEqual(
        texts.filter((fill) => fill !== system),
        [],
        `${path}: texts of a diagram`,
      );
      const chosen = new Set(tabs.filter((tab) => tab.startsWith('true')).map((tab) => tab.slice(5)));
      assert.ok(
        tabs.filter((tab) => tab.startsWith('false')).every((tab) => !chosen.has(tab.slice(6))),
        `${path}: ${tabs.join()}`,
      );
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      );
      assert.equal(outline, 'solid', path);
    }
  });
}
