/** The shape and hue by which a category is recognised; either alone tells most apart, both together all that meet often. */
export interface CategoryIcon {
  readonly shape: Shape;
  readonly hue: Hue;
}

/**
 * The icon of a category. Categories of the platform, which meet on every product, have icons chosen to differ: the hue
 * says whose move it is (identity, parameters, resources, limits, the server, the interface), the shape tells them apart.
 * Any other category gets an icon from its name, so it never changes.
 */
export function categoryIconOf(category: string): CategoryIcon {
  const known = platform.get(category);
  if (known) return known;
  let hash = 0;
  for (const character of category) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return { shape: shapes[hash % shapes.length] ?? 'circle', hue: hues[(hash >>> 8) % hues.length] ?? 'blue' };
}

const shapes = ['circle', 'square', 'diamond', 'triangle', 'down', 'plus', 'ring', 'box'] as const;
/** Okabe and Ito's colours for the colour-blind, in tones that reach 3:1 on both grounds. */
const hues = ['purple', 'blue', 'orange', 'green', 'red', 'sky'] as const;

type Shape = (typeof shapes)[number];
type Hue = (typeof hues)[number];

const families: Readonly<Record<Hue, readonly string[]>> = {
  purple: ['AuthFailure', 'UnauthorizedOperation', 'OperationDenied', 'IpInBlacklist', 'IpNotInWhitelist'],
  blue: ['InvalidParameterValue', 'InvalidParameter', 'MissingParameter', 'UnknownParameter', 'InvalidRequest'],
  orange: ['ResourceInUse', 'ResourceNotFound', 'ResourceUnavailable', 'ResourceInsufficient', 'ResourcesSoldOut'],
  green: ['LimitExceeded', 'RequestLimitExceeded', 'RequestSizeLimitExceeded', 'ResponseSizeLimitExceeded'],
  red: ['InternalError', 'FailedOperation', 'ServiceUnavailable'],
  sky: [
    'InvalidAction',
    'NoSuchVersion',
    'UnsupportedOperation',
    'UnsupportedProtocol',
    'UnsupportedRegion',
    'DryRunOperation',
    'ActionOffline',
    'NoSuchProduct',
  ],
};

const platform = new Map<string, CategoryIcon>(
  hues.flatMap((hue) => families[hue].map((name, index) => [name, { hue, shape: shapes[index] ?? 'circle' }] as const)),
);
