import type { Picture } from '#lib/model.ts';

/** Where a page finds a picture: one of content/ is named from there, any other is a whole address. */
export function pictureAddress({ src }: Picture): string {
  return /^(https?:)?\//.test(src) ? src : `/${src}`;
}
