import type { HastPluginEntry } from 'satteri';

/** Puts every table of Markdown into a frame that scrolls sideways, also by keyboard. */
export const markdownTables: HastPluginEntry = {
  name: 'markdown-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], tabIndex: 0 },
        children: [],
      });
    },
  },
};
