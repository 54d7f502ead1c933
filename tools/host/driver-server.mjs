// @ts-check
import { createServer } from 'node:http';
import { once } from 'node:events';
import { randomUUID, timingSafeEqual } from 'node:crypto';

/**
 * @typedef {import('./driver-contract.d.ts').DriverImplementation} Driver
 * @typedef {import('./driver-contract.d.ts').DriverReply} DriverReply
 *
 * @typedef {object} DriverServer
 * @property {string} address  `http://127.0.0.1:PORT/TOKEN`; a verb is a POST to `ADDRESS/VERB` with its arguments as JSON
 * @property {() => Promise<void>} stop
 */

/**
 * Offers a driver to tests in an extension host: loopback only, and only to those who were told the token.
 * The calls run one after the other, as one pair of hands would do them.
 * @param {() => Promise<Driver>} driver  asked for at each call, so that the server can be up before the window is
 * @returns {Promise<DriverServer>}
 */
export async function serveDriver(driver) {
  const token = randomUUID();
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();
  const server = createServer((request, response) => {
    // The browser's extension host asks from an origin of its own.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    response.setHeader('access-control-allow-private-network', 'true');
    const [, given = '', verb = ''] = (request.url ?? '').split('/');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
    } else if (request.method !== 'POST' || !isSame(given, token)) {
      response.writeHead(404).end();
    } else {
      queue = queue.then(async () => {
        const reply = await perform(driver, verb, request);
        response.setHeader('content-type', 'application/json').end(JSON.stringify(reply));
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/${token}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {() => Promise<Driver>} driver
 * @param {string} verb
 * @param {AsyncIterable<Buffer>} request
 * @returns {Promise<DriverReply>}
 */
async function perform(driver, verb, request) {
  try {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const verbs = new Map(Object.entries(await driver()));
    const run = verbs.get(verb);
    if (run === undefined) {
      return { ok: false, why: `The driver has no verb "${verb}"` };
    }
    return { ok: true, value: await run(JSON.parse(Buffer.concat(chunks).toString() || '{}')) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {string} a
 * @param {string} b
 */
function isSame(a, b) {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
