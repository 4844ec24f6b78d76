/** What keeps a command from running, for whoever typed it. Its exit code is 2. */
export class UsageError extends Error {}
