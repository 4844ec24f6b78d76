/** What a pasted X-TC-Timestamp is: a time in seconds, and how far it is from now. */
export interface ReadTimestamp {
  readonly kind: 'within' | 'outside' | 'shifted' | 'milliseconds' | 'microseconds';
  /** The moment meant, in seconds of Unix time. */
  readonly seconds: number;
  /** That moment minus now, in seconds. */
  readonly distance: number;
  /** Hours of the time zone by which a `shifted` timestamp is off, such as 8; 0 otherwise. */
  readonly zone: number;
}

/** Seconds that a request's timestamp may differ from the server's clock. */
export const TOLERANCE = 300;

/**
 * Reads a pasted timestamp: digits, alone or after `X-TC-Timestamp:`.
 * @param text what was pasted
 * @param now the device's clock, in milliseconds of Unix time
 * @returns undefined where the text holds no number of 9 to 17 digits
 */
export function readTimestamp(text: string, now: number): ReadTimestamp | undefined {
  const digits = /(?<!\d)\d{9,17}(?!\d)/.exec(text.normalize('NFKC'))?.[0];
  if (digits === undefined) return undefined;
  const divisor = digits.length >= 15 ? 1e6 : digits.length >= 12 ? 1e3 : 1;
  const seconds = Number(digits) / divisor;
  const distance = seconds - now / 1000;
  if (divisor > 1) return { kind: divisor === 1e3 ? 'milliseconds' : 'microseconds', seconds, distance, zone: 0 };
  if (Math.abs(distance) <= TOLERANCE) return { kind: 'within', seconds, distance, zone: 0 };
  const zone = zoneOf(distance);
  return zone === undefined
    ? { kind: 'outside', seconds, distance, zone: 0 }
    : { kind: 'shifted', seconds, distance, zone };
}

const HALF_HOUR = 1800;

/** The time zone whose offset the distance is, give or take the tolerance: whole and half hours up to fourteen. */
function zoneOf(distance: number): number | undefined {
  const halves = Math.round(distance / HALF_HOUR);
  if (halves === 0 || Math.abs(halves) > 28 || Math.abs(distance - halves * HALF_HOUR) > TOLERANCE) return undefined;
  return halves / 2;
}
