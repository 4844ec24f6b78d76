import type { History } from '../../history/history.ts';
import { dayOf } from '../../history/spans.ts';
import type { FileChange } from '../../history/types.ts';
import { productName } from '../../catalogue/names.ts';
import { changesFeedOf } from '../../urls.ts';
import { fill } from '../../i18n/text.ts';
import { escapeHtml } from '../html.ts';
import { changedCodes, changesIn, idOf, type ChangesContext } from './changeList.ts';

const MAX_ENTRIES = 50;

/** The newest changes as an Atom feed. Its times are those of commits, so that it stays the same for the same content. Source: RFC 4287 */
export function changesFeed(history: History | undefined, context: ChangesContext): string {
  const { text, urls, absolute, lang } = context.site;
  const changes = history ? changesIn(history, context.catalogue).slice(0, MAX_ENTRIES) : [];
  const page = absolute(urls.changes);
  const known =
    history?.from === undefined ? text.changes.description : fill(text.changes.from, { date: history.from });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapeHtml(page)}</id>
<title>${escapeHtml(`${text.site.title}: ${text.changes.title}`)}</title>
<subtitle>${escapeHtml(history ? known : text.changes.unknown)}</subtitle>
<link rel="self" href="${escapeHtml(absolute(changesFeedOf(urls)))}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>
<updated>${changes[0]?.time ?? NEVER}</updated>
<author><name>${escapeHtml(text.site.title)}</name></author>
${changes.map((change) => entry(change, page, context)).join('')}</feed>
`;
}

/** A feed must say when it was last updated, though nothing has changed yet. */
const NEVER = '1970-01-01T00:00:00Z';

function entry(change: FileChange, page: string, context: ChangesContext): string {
  const { site, catalogue } = context;
  const product = catalogue.productOf(change.product);
  const name = product ? productName(product, catalogue.locale) : change.product;
  const address = escapeHtml(`${page}#${encodeURIComponent(idOf(change))}`);
  // Links in the text of an entry are read elsewhere, so they are whole.
  const content = changedCodes(change, context).value.replace(
    / href="(\/[^"]*)"/g,
    (_, path: string) => ` href="${site.absolute(path)}"`,
  );
  return `<entry>
<id>${address}</id>
<title>${escapeHtml(`${name} ${dayOf(change.time)}`)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${change.time}</updated>
<content type="html">${escapeHtml(content)}</content>
</entry>
`;
}
