import { join } from 'node:path';
import { readPictureSize } from '../content/picture-size.ts';
import { readContentFile } from '../content/read.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

/** A picture of content/images by its name; undefined when there is none, or when it is no picture. */
export function loadPicture(content: string, name: string): { bytes: Uint8Array; type: string } | undefined {
  const ending = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,200}\.([a-z]{3,4})$/iu.exec(name)?.[1] ?? '';
  const extension = ending.toLowerCase();
  const type = Object.hasOwn(types, extension) ? types[extension] : undefined;
  if (type === undefined) return undefined;
  const read = readContentFile(join(content, 'images', name));
  return 'code' in read ? undefined : { bytes: read.bytes, type };
}

/** Adds to the pictures of a page's HTML the size that each one's file has now, so that the text does not move. */
export function sizePictures(content: string, html: string): string {
  return html.replace(/<img src="\/images\/([^"]+)"/g, (tag, name: string) => {
    const picture = loadPicture(content, name);
    const size = picture && readPictureSize(picture.bytes);
    return size ? `${tag} width="${Math.round(size.width)}" height="${Math.round(size.height)}"` : tag;
  });
}
