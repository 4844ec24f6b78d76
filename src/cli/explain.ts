import type { BuiltSite } from './builtSite.ts';
import { findCodes, type Finding } from './findCodes.ts';
import { formatRecord, type Output } from './formatRecord.ts';

/** What a command prints, and its exit code. */
export interface CommandResult {
  readonly out: string;
  readonly err: string;
  /** 0: all that was asked for was found; 1: something was not, or may mean several codes. */
  readonly exitCode: 0 | 1;
}

/** Explains the codes that a text names, for a person or, with `isJson`, one JSON record a line. */
export async function explain(
  text: string,
  site: BuiltSite,
  { isJson, output }: { readonly isJson: boolean; readonly output: Output },
): Promise<CommandResult> {
  const findings = await findCodes(text, site);
  const found = findings.flatMap(({ code }) => code ?? []);
  const records = found.map((code) => site.record(code));
  const printed = isJson
    ? records.map((record) => JSON.stringify(record))
    : records.map((record) => formatRecord(record, site.locale, output));
  return {
    out: printed.map((record) => `${record}\n`).join(isJson ? '' : '\n'),
    err: findings.map((finding) => remark(finding, site)).join(''),
    exitCode: found.length === findings.length ? 0 : 1,
  };
}

function remark({ asked, code, isExact, candidates }: Finding, site: BuiltSite): string {
  const name = shorten(asked);
  if (code !== undefined) return isExact ? '' : `"${name}" was taken for ${code}.\n`;
  if (candidates.length === 0) return `No code is like "${name}".\n`;
  const list = candidates.map((candidate) => `  ${candidate}  ${site.meaningOf(candidate)}`.trimEnd());
  return [`"${name}" is no code, or may mean several:`, ...list, ''].join('\n');
}

/** A text that came from anywhere as one short line: a log may hold characters that a terminal obeys. */
function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

const MAX_LENGTH = 60;
