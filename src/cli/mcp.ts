import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';
import project from '../../package.json' with { type: 'json' };
import { codeRecordSchema } from '../data/recordSchema.ts';
import { localeNames } from '../locales.ts';
import { categoryOfEntry } from '../lookup/shared/codeIndex.ts';
import { codeKey } from '../tables/code.ts';
import type { BuiltSite } from './builtSite.ts';
import { findCodes } from './findCodes.ts';
import { UsageError } from './usageError.ts';

/** Opens the site in a language, or in that of the command. Throws a UsageError where it has none such. */
type OpenSite = (lang: string | undefined) => BuiltSite;

const MAX_LISTED = 200;
const lang = z.enum(localeNames).optional().describe('Language of the answer');
const named = z.object({ code: z.string(), meaning: z.string() });

/** Serves the reference to a language model on standard input and output. */
export function serve(open: OpenSite): void {
  // Without a site, it is better to end than to answer every call with the same error.
  open(undefined);
  serveStdio(() => createServer(open));
}

function createServer(open: OpenSite): McpServer {
  const server = new McpServer({ name: project.name, version: project.version });
  server.registerTool(
    'look_up',
    {
      description:
        'Finds error codes in any text: a code, part of one, a misspelt one, words of its meaning, or a whole error, response or log.',
      inputSchema: z.object({ text: z.string(), lang }),
      outputSchema: z.object({
        findings: z.array(z.object({ asked: z.string(), code: z.string().optional(), candidates: z.array(named) })),
      }),
      annotations: { readOnlyHint: true },
    },
    async ({ text, lang: language }) => {
      const site = open(language);
      const findings = (await findCodes(text, site)).map(({ asked, code, candidates }) => ({
        asked,
        ...(code !== undefined && { code }),
        candidates: candidates.map((candidate) => ({ code: candidate, meaning: site.meaningOf(candidate) })),
      }));
      return structured({ findings });
    },
  );
  server.registerTool(
    'explain',
    {
      description:
        'Says all that is known of one error code: meaning, causes, steps, whether to retry, who fixes it, guides, related codes.',
      inputSchema: z.object({ code: z.string().describe('Exact, in any case; look_up finds it'), lang }),
      outputSchema: codeRecordSchema,
      annotations: { readOnlyHint: true },
    },
    ({ code, lang: language }) => {
      const site = open(language);
      const title = site.known.byKey.get(codeKey(code.trim()))?.code;
      if (title === undefined)
        throw new UsageError(`There is no code "${code}". look_up finds those that are like it.`);
      const { version: _, language: __, contentDate: ___, ...record } = site.record(title);
      return { content: [{ type: 'text', text: site.markdown(title) }], structuredContent: record };
    },
  );
  server.registerTool(
    'list_codes',
    {
      description: `Lists error codes with their meanings, at most ${MAX_LISTED} at once.`,
      inputSchema: z.object({
        category: z.string().optional().describe('Name of a category, such as the first segment of its codes'),
        product: z.string().optional().describe('Id of a product: the name of its file of tables'),
        offset: z.int().min(0).default(0).describe('How many to pass over'),
        lang,
      }),
      outputSchema: z.object({ total: z.number(), codes: z.array(named) }),
      annotations: { readOnlyHint: true },
    },
    ({ category, product, offset, lang: language }) => {
      const site = open(language);
      const position = site.products.findIndex(([id]) => id === product);
      const codes = site.known.entries.filter(
        (entry) =>
          (category === undefined || codeKey(categoryOfEntry(entry)) === codeKey(category)) &&
          (product === undefined || entry.products.includes(position)),
      );
      const listed = codes.slice(offset, offset + MAX_LISTED);
      return structured({
        total: codes.length,
        codes: listed.map(({ code }) => ({ code, meaning: site.meaningOf(code) })),
      });
    },
  );
  return server;
}

/** A result as data, and as text for clients that read nothing else. */
const structured = <Data extends object>(data: Data) => ({
  content: [{ type: 'text' as const, text: JSON.stringify(data) }],
  structuredContent: data,
});
