import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** A host that takes the slash off the address of one page, and then has no page there. */
const host = createServer((request, response) => {
  void answer(request.url ?? '/', response);
});

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path === '/errors/InternalError/') {
    response.writeHead(301, { location: '/errors/InternalError' }).end();
    return;
  }
  const answered = await fetch(site.origin + path.replace(/^\/errors\/InternalError$/, '/no-page'));
  response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? '' });
  response.end(Buffer.from(await answered.arrayBuffer()));
}

before(() => new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve)));
after(() => {
  host.closeAllConnections();
  host.close();
});

test('a host that changes the addresses it is asked for is not asked again and again', async () => {
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const { page } = await openPage(site.browser, origin, '/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/errors/InternalError`);
  await page.locator('missing-page [data-look-up][href$="?q=internalerror"]').waitFor();
  assert.deepEqual(asked, ['/errors/InternalError', '/errors/InternalError/', '/errors/InternalError']);
});
