import http from 'node:http';

export type Answer = { readonly status: number; readonly body: string; readonly milliseconds: number };

const agent = new http.Agent({ keepAlive: true });

/** Asks for a page over a connection that stays open, and says how long it took to the last byte. */
export function request(url: string): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body, milliseconds: performance.now() - started });
        });
      })
      .on('error', reject);
  });
}
