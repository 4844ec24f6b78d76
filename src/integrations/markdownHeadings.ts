import type { HastPluginEntry } from 'satteri';

/** Headings that every remedy or guide has. Their ids are part of permanent addresses and the same in both languages. */
const ids: Readonly<Record<string, string>> = {
  原因: 'cause',
  处理: 'steps',
  仍未解决: 'escalate',
  症状: 'symptom',
  步骤: 'steps',
  验证: 'verify',
  预防: 'prevent',
  Cause: 'cause',
  'What to do': 'steps',
  'Still failing': 'escalate',
  Symptom: 'symptom',
  Steps: 'steps',
  Verify: 'verify',
  Prevent: 'prevent',
};

const headings = ['h2', 'h3', 'h4'];

/** Gives the standard headings their ids; to be placed before the plugin that gives ids to all others. */
export const headingIds: HastPluginEntry = {
  name: 'heading-ids',
  element: {
    filter: headings,
    visit(node, context) {
      const id = ids[context.textContent(node).trim()];
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
        properties: { className: ['anchor'], href: `#${id}`, ariaLabel: context.textContent(node) },
        children: [],
      });
    },
  },
};
