/** Where a site is published: its origin, and the path below it. */
export interface Publication {
  readonly origin: string;
  readonly base: string;
}

/** Variables by which hosts say that they build a site to publish it. */
const HOSTS = { NETLIFY: 'Netlify', VERCEL: 'Vercel', CF_PAGES: 'Cloudflare Pages', RENDER: 'Render' } as const;

/**
 * Reads where the site is published from `SITE_URL` and `SITE_BASE`; without them, it is built for this computer.
 * @returns what is wrong with them, each with the variable, its value and what to write, where anything is
 */
export function readPublication(
  environment: Readonly<Record<string, string | undefined>>,
): Publication | { readonly faults: readonly string[] } {
  const { SITE_URL: url, SITE_BASE: path = '' } = environment;
  const host = Object.entries(HOSTS).find(([name]) => environment[name] !== undefined)?.[1];
  const faults = [
    ...(url === undefined ? missingUrl(path, host) : faultOfUrl(url.trim(), path)),
    ...faultOfBase(path.trim()),
  ];
  if (faults.length > 0) return { faults };
  const base = path.trim().replace(/^\/*|\/+$/g, '');
  return { origin: (url ?? 'http://localhost:4321').trim().replace(/\/$/, ''), base: `/${base}` };
}

function missingUrl(path: string, host: string | undefined): string[] {
  const write = 'Write the origin where the site is published: SITE_URL=https://docs.example.com';
  if (host !== undefined) return [`SITE_URL is not set, and ${host} is to publish this site. ${write}`];
  if (/^\/*$/.test(path.trim()) || isAddress(path)) return [];
  return [`SITE_URL is not set, and SITE_BASE is "${path}". ${write}`];
}

function faultOfUrl(url: string, path: string): string[] {
  if (url === '')
    return ['SITE_URL is empty. Write the origin where the site is published: SITE_URL=https://docs.example.com'];
  if (!isAddress(url)) {
    const guess = parsed(`https://${url.replace(/^(?:\w+:)?\/*/, '')}`);
    return [
      `SITE_URL is "${url}", which is no whole address. Write SITE_URL=${guess?.origin ?? 'https://docs.example.com'}`,
    ];
  }
  const address = parsed(url);
  if (!address) return [`SITE_URL is "${url}", which is no address. Write SITE_URL=https://docs.example.com`];
  const { origin, pathname, search, hash, username } = address;
  if (pathname === '/' && search === '' && hash === '' && username === '') return [];
  if (pathname === '/') return [`SITE_URL is "${url}"; only the origin belongs there. Write SITE_URL=${origin}`];
  const base = path === '' ? pathname.replace(/\/$/, '') : path;
  return [`SITE_URL is "${url}"; the path belongs in SITE_BASE. Write SITE_URL=${origin} SITE_BASE=${base}`];
}

function faultOfBase(path: string): string[] {
  if (isAddress(path)) {
    const address = parsed(path);
    const base = address?.pathname.replace(/(?<=.)\/$/, '') ?? '/docs';
    return [`SITE_BASE is "${path}", a whole address. Write SITE_BASE=${base}, and the origin in SITE_URL`];
  }
  if (/^[\w./~%@+-]*$/.test(path) && !path.includes('//') && !path.split('/').includes('..')) return [];
  return [`SITE_BASE is "${path}", which is no path. Write the path below the origin: SITE_BASE=/docs`];
}

const isAddress = (text: string): boolean => /^\s*https?:\/\//i.test(text);

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
