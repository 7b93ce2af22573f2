/** Width and height in pixels, or in the units of the drawing. */
export type PictureSize = { readonly width: number; readonly height: number };

/** Reads the size of a picture from its first bytes; undefined for what is none of SVG, PNG, GIF, JPEG and WebP. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of [readPng, readGif, readJpeg, readWebp, readSvg]) {
    const size = read(data);
    if (size && size.width > 0 && size.height > 0) return size;
  }
  return undefined;
}

// https://www.w3.org/TR/png-3/#11IHDR
function readPng(data: Buffer): PictureSize | undefined {
  if (data.length < 24 || data.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

function readGif(data: Buffer): PictureSize | undefined {
  if (data.length < 10 || data.toString('latin1', 0, 4) !== 'GIF8') return undefined;
  return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
}

// Segments follow one another, each with its length; the frame's own starts with C0 to CF, but C4, C8 and CC (T.81
// B.1).
function readJpeg(data: Buffer): PictureSize | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < data.length; ) {
    const marker = data.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    }
    at += Math.max(2, 2 + data.readUInt16BE(at + 2));
  }
  return undefined;
}

// https://www.rfc-editor.org/rfc/rfc9649
function readWebp(data: Buffer): PictureSize | undefined {
  if (data.length < 30 || data.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const kind = data.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: 1 + data.readUIntLE(24, 3), height: 1 + data.readUIntLE(27, 3) };
  if (kind === 'VP8 ') return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  const bits = data.readUInt32LE(21);
  return kind === 'VP8L' ? { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) } : undefined;
}

function readSvg(data: Buffer): PictureSize | undefined {
  const tag = /<svg\b[^>]{0,2000}>/.exec(data.toString('utf8', 0, 4096))?.[0];
  if (!tag) return undefined;
  const [, , width, height] =
    /\bviewBox="([^"]*)"/
      .exec(tag)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  if (width && height) return { width, height };
  const side = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? 0);
  return { width: side('width'), height: side('height') };
}
