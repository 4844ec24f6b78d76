/** A timestamp of a request, and how far it is from the clock. */
export interface Timestamp {
  readonly kind: 'within' | 'outside' | 'shifted' | 'milliseconds' | 'microseconds';
  /** The time it means, in seconds since 1970. */
  readonly seconds: number;
  /** Seconds from the clock to that time; negative where it is in the past. */
  readonly distance: number;
  /** Hours of the time zone by which a `shifted` timestamp is off, such as 8; otherwise 0. */
  readonly zone: number;
}

/** Seconds by which the timestamp of a request may differ from the server's clock. */
export const TOLERANCE = 300;

const MICROSECOND_DIGITS = 15;
const MILLISECOND_DIGITS = 12;

/**
 * Reads a timestamp, alone or in a text such as `X-TC-Timestamp: 1764000000`.
 * @param now the clock of the device, in milliseconds since 1970
 * @returns undefined where the text contains no number of 9 to 17 digits
 */
export function readTimestamp(text: string, now: number): Timestamp | undefined {
  const digits = /(?<!\d)\d{9,17}(?!\d)/.exec(text.normalize('NFKC'))?.[0];
  if (digits === undefined) return undefined;
  const divisor = digits.length >= MICROSECOND_DIGITS ? 1e6 : digits.length >= MILLISECOND_DIGITS ? 1e3 : 1;
  const seconds = Number(digits) / divisor;
  const distance = seconds - now / 1000;
  const unshifted = { seconds, distance, zone: 0 };
  if (divisor === 1e6) return { kind: 'microseconds', ...unshifted };
  if (divisor === 1e3) return { kind: 'milliseconds', ...unshifted };
  if (Math.abs(distance) <= TOLERANCE) return { kind: 'within', ...unshifted };
  const zone = zoneOf(distance);
  return zone === undefined ? { kind: 'outside', ...unshifted } : { kind: 'shifted', seconds, distance, zone };
}

const HALF_HOUR = 1800;
/** No time zone is further from UTC than 14 hours. */
const MAX_HALF_HOURS = 28;

/** The time zone that a distance is the offset of, within the tolerance: whole and half hours. */
function zoneOf(distance: number): number | undefined {
  const halfHours = Math.round(distance / HALF_HOUR);
  const isOffset =
    halfHours !== 0 && Math.abs(halfHours) <= MAX_HALF_HOURS && Math.abs(distance - halfHours * HALF_HOUR) <= TOLERANCE;
  return isOffset ? halfHours / 2 : undefined;
}
