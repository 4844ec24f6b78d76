import { fill, type Text } from './text.ts';

type Words = Text['action'];

/** Where and when an action ended, in the words of the interface. */
export function withdrawalText(
  {
    edition,
    ending,
    date,
  }: { edition: keyof Words['edition'] | undefined; ending: keyof Words['ended']; date: string },
  { action }: Text,
): string {
  const where = edition === undefined ? '' : fill(action.at, { edition: action.edition[edition] });
  return fill(action.ended[ending], { where, date });
}
