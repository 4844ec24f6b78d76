/** A path without the site's base, as it stands in a link: ASCII, no spaces, no query and no fragment. */
export const ADDRESS = /^\/(?!\/)[!$%&'()*+,\-./:;=@\w~]*$/;

/** A line that Git leaves in a file which it could not merge. */
export const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
