import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { DomUtils, parseDocument } from 'htmlparser2';

/** An answer as it came: redirects are not followed, and the body is not decompressed. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a host for `path`, byte for byte: `fetch` would tidy it. */
export const ask = (origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, headers }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      }, reject);
    })
      .on('error', reject)
      .end();
  });

/** The content policy that a page says of itself; an empty text where it says none. */
export const policyOfPage = (html: string): string =>
  DomUtils.getElementsByTagName('meta', parseDocument(html)).find(
    ({ attribs }) => attribs['http-equiv'] === 'content-security-policy',
  )?.attribs['content'] ?? '';
