import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { holdResponse } from './hold-response.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Has a page rendered for no client; its response tells status and headers, and is not to be sent. */
export function renderApart(
  handle: Handle,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly response: ServerResponse; readonly body: Buffer }> {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url, headers: { ...headers } });
  const response = new ServerResponse(request);
  return new Promise((resolve) => {
    holdResponse(response, (body) => {
      resolve({ response, body });
      response.destroy();
    });
    handle(request, response);
  });
}
