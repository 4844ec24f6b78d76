import { relatedOf } from '../../catalogue/relatedOf.ts';
import type { Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { codeLink, section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** Codes near this one: above, below, of the same last segment, of the same category. */
export function relatedSection(code: Code, { site: { text, urls }, catalogue }: CodePageContext): Html | false {
  const groups = relatedOf(code, catalogue);
  return (
    groups.length > 0 &&
    section(
      'related',
      text.code.related,
      html`
        <dl class="related">
          ${groups.map(
            ({ relation, codes, total }) => html`
              <div>
                <dt>${text.code[relation]}</dt>
                <dd>
                  ${codes.map((name) => codeLink(name, urls))}
                  ${
                    codes.length < total &&
                    html`<a href="${urls.category(code.category)}">${fill(text.site.more, { n: total })}</a>`
                  }
                </dd>
              </div>
            `,
          )}
        </dl>
      `,
    )
  );
}
