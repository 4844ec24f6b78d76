/** The scripts of the tools, by the names of their elements. */
export const tools: Readonly<Record<string, () => Promise<unknown>>> = {};
