import type { Tool } from '../../read/schemas.ts';
import type { Site } from '../../site.ts';
import { section } from '../elements.ts';
import type { Html } from '../html.ts';
import { clockCheck } from './clockCheck.ts';
import { signatureChecker } from './signatureChecker.ts';

/** A tool that a remedy names, in a section of its own. */
export function toolSection(tool: Tool, site: Site): Html {
  const { text } = site;
  return tool === 'clock-check'
    ? section(tool, text.clock.title, clockCheck(site))
    : section(tool, text.signature.title, signatureChecker(site));
}
