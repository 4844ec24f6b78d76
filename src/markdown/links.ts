import type { HastPluginDefinition } from 'satteri';

/** Puts the site's base path before the root-relative links of Markdown, so that authors write `/errors/<Code>/`. */
export function markdownLinks(base: string): HastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'markdown-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) {
          context.setProperty(node, 'href', prefix + href);
        }
      },
    },
  };
}
