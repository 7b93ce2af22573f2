import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStem, readVersion } from './families.ts';

test('a versioned product tells its family', () => {
  const stems = {
    'GPT-5.5': 'GPT',
    'Claude 3.5 Sonnet': 'Claude',
    'Claude Opus 4.5': 'Claude Opus',
    'MAI-1-preview': 'MAI',
    'Mixtral 8x7B': 'Mixtral',
    'DeepSeek-V3': 'DeepSeek',
    'Kimi K2': 'Kimi',
    Qwen3: 'Qwen',
  };
  for (const [product, stem] of Object.entries(stems)) assert.equal(findStem(product), stem);
});

test('a product without a version, or whose stem says nothing, has no family', () => {
  for (const product of ['ChatGPT', 'H100', 'o3', 'V3.1', 'Microsoft 365 Copilot', 'GB200'])
    assert.equal(findStem(product), undefined);
});

test('versions are read as far as they go', () => {
  const read = (text: string) => {
    const version = readVersion(text, 1);
    return version && `${text.slice(1, version.end)}${version.sure ? '!' : ''}`;
  };
  const rows = {
    'x-5.2.': '-5.2!',
    'x 4o, too': ' 4o!',
    'x 3.5 Pro costs': ' 3.5 Pro!',
    'x Opus 5 is': ' Opus 5!',
    'x-5-mini': '-5-mini!',
    'x 4 and': ' 4',
    'x Ultra': ' Ultra!',
    'x 8x7B': ' 8x7B!',
    x4: '4',
  };
  for (const [text, version] of Object.entries(rows)) assert.equal(read(text), version, text);
});

test('quantities, years and plain words are no versions', () => {
  for (const text of ['x 3 fois', 'x 30 %', 'x 2025', 'x 4 milliards', 'x live on stage', 'x. 5', 'x, 4', 'x 12 000'])
    assert.equal(readVersion(text, 1), undefined, text);
});
