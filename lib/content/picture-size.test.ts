import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPictureSize } from './picture-size.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

test('the size of each kind of picture is read from its head', () => {
  const png = Buffer.concat([hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0'), Buffer.alloc(20)]);
  const gif = Buffer.concat([Buffer.from('GIF89a'), hex('8002 e001'), Buffer.alloc(20)]);
  const jpeg = Buffer.concat([hex('ffd8 ffe0 0004 0000 ffc0 0011 08 01e0 0280 03'), Buffer.alloc(20)]);
  const webp = Buffer.concat([Buffer.from('RIFF0000WEBPVP8X00000000'), hex('7f0200 df0100')]);
  const svg = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><path/></svg>',
  );
  for (const [name, bytes] of Object.entries({ png, gif, jpeg, webp, svg }))
    assert.deepEqual(readPictureSize(bytes), { width: 640, height: 480 }, name);
  assert.deepEqual(readPictureSize(Buffer.from('<svg width="3px" height="2">')), { width: 3, height: 2 });
});

test('what is no picture, or is cut short, has no size', () => {
  for (const bytes of ['', 'text', '<svg>', '\x89PNG', 'GIF8', 'RIFF0000WEBPVP8 '])
    assert.equal(readPictureSize(Buffer.from(bytes, 'latin1')), undefined, bytes);
  assert.equal(readPictureSize(hex('ffd8 ffe0 ffff')), undefined);
  assert.equal(readPictureSize(hex('ffd8 ffe0 0000 0000 0000 0000 0000')), undefined);
});
