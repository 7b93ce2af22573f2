import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { picture } from '../content/fields.ts';
import { makeFolder, writeFiles } from '../testing/content.ts';
import { loadPicture, sizePictures } from './pictures.ts';

const folder = makeFolder(after);

// The first bytes of a PNG: signature, length and name of the header, 3 by 2 pixels.
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000300000002', 'hex');

test('every picture that an article may name is served, whatever the case of its ending', () => {
  for (const [name, type] of [
    ['a.svg', 'image/svg+xml'],
    ['X.PNG', 'image/png'],
    ['Été-2025.Jpg', 'image/jpeg'],
    ['b.JPEG', 'image/jpeg'],
    ['c.webp', 'image/webp'],
    ['d.AVIF', 'image/avif'],
    ['e.gif', 'image/gif'],
  ] as const) {
    assert.ok(picture.safeParse(`images/${name}`).success, name);
    writeFiles(folder, { [`images/${name}`]: png });
    assert.equal(loadPicture(folder, name)?.type, type, name);
  }
  assert.equal(
    sizePictures(folder, '<img src="/images/X.PNG" alt="">'),
    '<img src="/images/X.PNG" width="3" height="2" alt="">',
  );
});

test('what is no picture is neither named nor served', () => {
  for (const name of ['a.html', 'b.SVGZ', 'constructor', 'c.pngx', '.png', 'd.']) {
    assert.equal(picture.safeParse(`images/${name}`).success, false, name);
    writeFiles(folder, { [`images/${name}`]: png });
    assert.equal(loadPicture(folder, name), undefined, name);
  }
  assert.equal(loadPicture(folder, 'nowhere.png'), undefined);
  assert.equal(loadPicture(folder, '../images/a.svg'), undefined);
});
