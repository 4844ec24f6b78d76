// @ts-check
import { subscribe } from 'node:diagnostics_channel';
import astroLog from 'astro/logger/node';

/**
 * Astro's log with the pages counted, in place of a line for each: on a terminal one line that moves (pages, rate, time left), elsewhere a
 * line now and then. The number of pages to come is sent by `checkContent` on the channel `PAGES`.
 * JavaScript, since Astro loads it by its path. Source of the interface: https://docs.astro.build/en/reference/logger-reference/
 */

/** The channel on which the number of pages to come is published. */
export const PAGES = 'error-codes:pages';

/** Seconds between two lines, on a terminal and elsewhere. */
const PAUSE = { terminal: 0.1, elsewhere: 5 };

/** @param {import('node:tty').WriteStream | NodeJS.WriteStream} [stream] */
export default function buildLog(_config = {}, stream = process.stdout) {
  const log = astroLog();
  const isTerminal = stream.isTTY;
  let expected = 0;
  let pages = 0;
  let unchanged = 0;
  let start = 0;
  let last = 0;
  subscribe(PAGES, (message) => (expected = Number(message)));

  const show = () => {
    const now = performance.now();
    if (now - last < PAUSE[isTerminal ? 'terminal' : 'elsewhere'] * 1000) return;
    last = now;
    const line = progress(pages, expected, (now - start) / 1000);
    stream.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
  };
  return {
    /** @param {import('astro').AstroLoggerMessage} event */
    write(event) {
      // Of Astro's own modules: https://github.com/withastro/astro marks them for itself, and Rolldown does not know the mark.
      if (event.message.includes('MODULE_LEVEL_DIRECTIVE')) return;
      if (/[├└]─/.test(event.message)) {
        if (pages === 0) start = last = performance.now();
        pages++;
        show();
      } else if (/^ .*\((?:restored|cached)\)/.test(event.message)) unchanged++;
      else if (/^ .*\(\+[\d.]+m?s\)/.test(event.message)) return;
      else {
        if (pages > 0) {
          stream.write(`${isTerminal ? '\r\u001B[K' : ''}${pages} pieces rendered, ${unchanged} of them unchanged\n`);
          pages = unchanged = 0;
        }
        log.write(event);
      }
    },
  };
}

/**
 * @param {number} done
 * @param {number} expected 0 where it is not known
 * @param {number} seconds since the first
 */
export function progress(done, expected, seconds) {
  const rate = done / Math.max(seconds, 0.001);
  const left = expected > done ? `, ${Math.ceil((expected - done) / rate)} s left` : '';
  return `${done}${expected > 0 ? ` of ${Math.max(expected, done)}` : ''} rendered, ${Math.round(rate)}/s${left}`;
}
