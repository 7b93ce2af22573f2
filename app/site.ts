/** The origin that canonical links, feeds and pictures are written with: LIAISONS_ORIGIN, else loopback at PORT. */
export function siteOrigin(): string {
  const origin = process.env.LIAISONS_ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;
  return origin.replace(/\/+$/, '');
}
