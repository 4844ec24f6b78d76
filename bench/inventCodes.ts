import { commonRows } from './commonRows.ts';
import { weighted, type Random } from './random.ts';
import { advice, faults, nothing, openings, parts, things, type Word } from './words.ts';

/** How often each category stands before the dot, in per cent of all codes. */
const categories = [
  ['InvalidParameterValue', 25],
  ['InvalidParameter', 18],
  ['FailedOperation', 18],
  ['UnsupportedOperation', 8],
  ['ResourceNotFound', 7],
  ['InternalError', 6],
  ['LimitExceeded', 4.5],
  ['ResourceUnavailable', 3.5],
  ['UnauthorizedOperation', 3],
  ['OperationDenied', 2],
  ['ResourceInsufficient', 1.5],
  ['AuthFailure', 1],
  ['ResourceInUse', 0.8],
  ['MissingParameter', 0.6],
  ['RequestLimitExceeded', 0.4],
  ['UnknownParameter', 0.2],
  ['ResourcesSoldOut', 0.2],
] as const;

/** Of a hundred codes, those that are a category of their own (`InvalidDiskId`, `InvalidDiskId.NotFound`), and those without a part. */
const OWN_CATEGORY = 0.025;
const WITHOUT_PART = 0.5;

/** Invents `count` codes with their meanings, no two alike even in lower case, none of them a common one. */
export function inventCodes(count: number, random: Random): Word[] {
  const categoryOf = weighted(random, categories);
  const known = new Set(commonRows.map(({ code }) => code.toLowerCase()));
  const invented: Word[] = [];
  for (let tries = 0; invented.length < count; tries++) {
    if (tries > count * 100) throw new Error(`The words do not make ${count} different codes.`);
    const word = invent(categoryOf, random);
    const key = word.code.toLowerCase();
    if (known.has(key)) continue;
    known.add(key);
    invented.push(word);
  }
  return invented;
}

function invent(categoryOf: () => string, random: Random): Word {
  const thing = random.pick(things);
  const part = random.next() < WITHOUT_PART ? nothing : random.pick(parts);
  const fault = random.pick(faults);
  const [before, after] = [random.pick(openings), random.pick(advice)];
  return {
    code: codeOf(thing.code + part.code, fault.code, categoryOf, random),
    'zh-cn': `${before['zh-cn']}${thing['zh-cn']}${part['zh-cn']}${fault['zh-cn']}${after['zh-cn']}。`,
    en: `${[before.en, thing.en, part.en, fault.en].filter((text) => text !== '').join(' ')}${after.en}.`,
  };
}

function codeOf(subject: string, fault: string, categoryOf: () => string, random: Random): string {
  if (random.next() >= OWN_CATEGORY) return `${categoryOf()}.${subject}${fault}`;
  return random.next() < 0.3 ? `Invalid${subject}` : `Invalid${subject}.${fault}`;
}
