import type { Urls } from '../urls.ts';
import { cacheControl, HASHED, securityHeaders, type Header } from './headers.ts';

/**
 * What hosts are told of the headers and the page for missing ones: file of the site → text. `hosts/` holds the configurations that use them.
 * They are written by the build, since the policy holds the hashes of the scripts of that very build.
 * @param missing folders that have a page for missing ones of their own, `en/`
 */
export const headerFiles = ({ file }: Pick<Urls, 'file'>, missing: readonly string[]): Map<string, string> =>
  new Map([
    ['_headers', pagesHosts(file)],
    ['site.nginx.conf', nginx(file, missing)],
    ['site.caddy', caddy(file, missing)],
    ['headers.cloudfront.json', cloudFront()],
  ]);

type FileUrl = Urls['file'];

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * For Cloudflare Pages and Netlify. Both make browsers ask again for whatever has no rule, and both join the values of a header that two
 * rules set, so only hashed files have a rule for that. Source: https://developers.cloudflare.com/pages/configuration/headers/
 */
const pagesHosts = (file: FileUrl): string =>
  [
    file('*'),
    ...securityHeaders.map(([name, value]) => `  ${name}: ${value}`),
    file(`${HASHED}*`),
    `  Cache-Control: ${cacheControl.hashed}`,
    '',
  ].join('\n');

/** For a server block of nginx. A location that adds a header inherits none: https://nginx.org/en/docs/http/ngx_http_headers_module.html */
function nginx(file: FileUrl, missing: readonly string[]): string {
  const always = ([name, value]: Header): string => `add_header ${name} ${quote(value)} always;`;
  return [
    '# Written by the build; hosts/nginx.conf includes it.',
    ...securityHeaders.map(always),
    always(['Cache-Control', cacheControl.others]),
    `error_page 404 ${quote(file('404.html'))};`,
    ...missing.map(
      (folder) => `location ${quote(file(folder))} { error_page 404 ${quote(file(`${folder}404.html`))}; }`,
    ),
    `location ^~ ${quote(file(HASHED))} {`,
    ...securityHeaders.map((header) => `    ${always(header)}`),
    `    add_header Cache-Control ${quote(cacheControl.hashed)};`,
    '}',
    '',
  ].join('\n');
}

/** For a site block of Caddy, where `?` sets what no other rule has set: https://caddyserver.com/docs/caddyfile/directives/header */
const caddy = (file: FileUrl, missing: readonly string[]): string =>
  [
    '# Written by the build; hosts/Caddyfile imports it.',
    'header {',
    ...securityHeaders.map(([name, value]) => `    ${name} ${quote(value)}`),
    `    ?Cache-Control ${quote(cacheControl.others)}`,
    '}',
    '@hashed {',
    `    path ${quote(file(`${HASHED}*`))}`,
    '    file',
    '}',
    `header @hashed Cache-Control ${quote(cacheControl.hashed)}`,
    'handle_errors {',
    `    header Cache-Control ${quote(cacheControl.others)}`,
    ...missing.flatMap((folder) => [
      `    handle ${quote(file(`${folder}*`))} {`,
      `        rewrite * ${quote(file(`${folder}404.html`))}`,
      '    }',
    ]),
    '    handle {',
    `        rewrite * ${quote(file('404.html'))}`,
    '    }',
    '    file_server {',
    '        precompressed br gzip',
    '    }',
    '}',
    '',
  ].join('\n');

/** For `aws cloudfront create-response-headers-policy`, which has fields of its own for most of the headers. */
function cloudFront(): string {
  const values = new Map(securityHeaders);
  const valueOf = (name: string): string => values.get(name) ?? '';
  const permissions = 'Permissions-Policy';
  return `${JSON.stringify(
    {
      Name: 'error-code-reference',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: valueOf('Content-Security-Policy') },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { Override: true, ReferrerPolicy: valueOf('Referrer-Policy') },
        StrictTransportSecurity: {
          Override: true,
          AccessControlMaxAgeSec: Number(/\d+/.exec(valueOf('Strict-Transport-Security'))?.[0]),
        },
      },
      CustomHeadersConfig: {
        Quantity: 1,
        Items: [{ Header: permissions, Value: valueOf(permissions), Override: true }],
      },
    },
    undefined,
    2,
  )}\n`;
}
