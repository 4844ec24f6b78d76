import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';
import { formatContext } from '../lookup/shared/callContext.ts';
import { readCallDoor } from '../lookup/shared/callDoor.ts';
import { readCall } from './callAddress.ts';
import { loadCodes } from './lookupSources.ts';
import { pageUrls } from './pageUrls.ts';

/**
 * Takes the failed call that another program put into the address of the look-up page: moves it into the fragment, and opens the page of its
 * code with it where a table lists the code.
 * @returns what to look up else: the code, or the message of the call; undefined where the address tells of no call
 */
export function openCallDoor(): string | undefined {
  const door = readCallDoor(location.search, location.hash);
  if (!door) return undefined;
  const code = maskSecrets(door.code).text;
  history.replaceState(history.state, '', location.pathname + door.search + door.hash);
  const { call, hasSecrets } = readCall();
  if (hasSecrets || code !== door.code) history.replaceState(history.state, '', location.pathname + door.search);
  if (code !== '') void openCode(code, formatContext(call));
  return code === '' ? call.message : code;
}

async function openCode(code: string, fragment: string): Promise<void> {
  // Where the codes do not load, the look-up says so.
  const loaded = await loadCodes().catch(() => undefined);
  const entry = loaded?.byKey.get(code.toLowerCase());
  if (entry) location.replace(pageUrls.code(entry.code) + fragment);
}
