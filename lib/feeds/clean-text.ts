/** Every text of a value without the characters that XML 1.0 §2.2 forbids: controls, halves of surrogate pairs. */
export function cleanText<T>(value: T): T;
export function cleanText(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(forbidden, '');
  if (Array.isArray(value)) return value.map((item) => cleanText(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanText(inner)]));
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
