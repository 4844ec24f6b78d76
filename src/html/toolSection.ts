import { vendor } from '#vendor/page.ts';
import type { Tool } from '../read/schemas.ts';
import type { Site } from '../site.ts';
import { section } from './elements.ts';
import type { Html } from './html.ts';

/** A tool that a remedy names, in a section of its own; nothing where the site does not show it. */
export function toolSection(tool: Tool, site: Site): Html | false {
  const made = site.settings.tools.includes(tool) && vendor.tools[tool]?.(site);
  return made ? section(tool, made.heading, made.content) : false;
}
