import type { HastPluginEntry } from 'satteri';
import { sectionIdOf } from '../sectionHeadings.ts';

const headings = ['h2', 'h3', 'h4'];

/** Gives the standard headings their ids; to be placed before the plugin that gives ids to all others. */
export const headingIds: HastPluginEntry = {
  name: 'heading-ids',
  element: {
    filter: headings,
    visit(node, context) {
      const id = sectionIdOf(context.textContent(node).trim());
      if (id !== undefined) context.setProperty(node, 'id', id);
    },
  },
};

/** Ends every heading with a link to itself, whose sign the style sheet draws, so that it is no part of the heading's text; to be placed after the plugins that give ids. */
export const headingAnchors: HastPluginEntry = {
  name: 'heading-anchors',
  element: {
    filter: headings,
    visit(node, context) {
      const id = node.properties['id'];
      if (typeof id !== 'string') return;
      context.appendChild(node, {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' },
        children: [],
      });
    },
  },
};
