import { createServer } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';

/** Headers of every answer: what a <meta> cannot say. */
const always = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Files whose names change with their content may be kept for ever; everything else is asked for again. @param {string} path */
function cacheControl(path) {
  return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Answers requests from a built app as a static host would.
 * @param {string} root folder of the build
 * @param {string} base '' or '/podo'
 * @returns {import('node:http').RequestListener}
 */
function handler(root, base) {
  const files = sirv(root, {
    // Looks at the disk for each request, so that a new build shows without a restart.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheControl(path));
      if (extname(path) === '.podo') response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    if (base !== '' && pathname === base) {
      response.writeHead(308, { Location: `${base}/${search}` }).end();
      return;
    }
    const missing = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    if (!pathname.startsWith(`${base}/`)) return missing();
    /** @param {string} path @param {() => void} otherwise */
    const send = (path, otherwise) => {
      // A fresh request line each time: sirv remembers what it parsed.
      const asked = Object.create(request, {
        url: { value: path },
        _parsedUrl: { value: undefined, writable: true },
      });
      files(asked, response, otherwise);
    };
    const isNavigation = /\btext\/html\b/.test(request.headers.accept ?? '');
    send(pathname.slice(base.length), () => (isNavigation ? send('/404.html', missing) : missing()));
  };
}

/** @param {import('node:http').RequestListener} answer @param {number} port @param {string} host @returns {Promise<import('node:http').Server>} */
function listen(answer, port, host) {
  return new Promise((done, fail) => {
    const server = createServer(answer);
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

/**
 * Serves a built app on this machine only, as `localhost` under both of its addresses.
 * @param {{ root: string, base?: string, port?: number, host?: string }} options `port` 0 is any free one; `host` instead of this machine only
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends with a slash; `close` cuts open connections.
 *   Rejects with code EADDRINUSE where the port is taken.
 */
export async function serve({ root, base = '', port = 0, host }) {
  const answer = handler(root, base);
  const first = await listen(answer, port, host ?? '127.0.0.1');
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (first.address());
  const servers = [first];
  const close = async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  };
  if (host === undefined) {
    try {
      servers.push(await listen(answer, bound, '::1'));
    } catch (error) {
      // A machine without IPv6 has no ::1; one where somebody else has this port there would answer for us.
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') {
        await close();
        if (port !== 0) throw error;
        return serve({ root, base });
      }
    }
  }
  return { url: `http://${host ?? 'localhost'}:${bound}${base}/`, port: bound, close };
}
