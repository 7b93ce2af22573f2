import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partBoxes } from './part-boxes.ts';
import { layOutRelations, type Relation } from './relations-map.ts';

function relate(a: string, b: string, events: number, tones: Partial<Relation['tones']> = {}): Relation {
  return {
    a: { slug: a, name: a.toUpperCase() },
    b: { slug: b, name: b.toUpperCase() },
    events,
    tones: { cooperation: 0, conflict: 0, neutral: 0, ...tones },
  };
}

const few = [
  relate('microsoft', 'openai', 81, { cooperation: 40, conflict: 5 }),
  relate('google', 'openai', 11, { conflict: 4, cooperation: 3 }),
  relate('new-york-times', 'openai', 4, { conflict: 4 }),
  relate('amazon', 'anthropic', 6, { cooperation: 6 }),
];

const many = Array.from({ length: 60 }, (_, index) => relate(`a${index}`, `b${index % 17}`, 1 + (index % 9)));

test('The same relations, in any order, give the same map.', () => {
  const map = layOutRelations(few, 1120, 680);
  assert.deepEqual(layOutRelations(few, 1120, 680), map);
  assert.deepEqual(layOutRelations(few.toReversed(), 1120, 680), map);
});

test('Circles go by events, lines by what two share, and a tone prevails when it is twice the other.', () => {
  const { nodes, edges } = layOutRelations(few, 1120, 680);
  assert.deepEqual(
    nodes.map(({ slug, events, relations, radius }) => [slug, events, relations, radius]),
    [
      ['openai', 96, 3, 23.6],
      ['microsoft', 81, 1, 22],
      ['google', 11, 1, 10.6],
      ['amazon', 6, 1, 8.9],
      ['anthropic', 6, 1, 8.9],
      ['new-york-times', 4, 1, 8],
    ],
  );
  assert.deepEqual(
    edges.map(({ a, b, width, tone }) => [a, b, width, tone]),
    [
      ['new-york-times', 'openai', 2.4, 'conflict'],
      ['amazon', 'anthropic', 2.8, 'cooperation'],
      ['google', 'openai', 3.7, 'neutral'],
      ['microsoft', 'openai', 9.4, 'cooperation'],
    ],
  );
});

test('No circle and no name lies on another or off the paper, with few companies and with many.', () => {
  for (const relations of [few, many]) {
    const { nodes, width, height } = layOutRelations(relations, 1120, 680);
    const boxes = nodes.map(({ x, y, radius, name }) => {
      const half = Math.max(radius, (name.length * 8) / 2);
      return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + 18 };
    });
    for (const [i, one] of boxes.entries()) {
      assert.ok(one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height, nodes[i]?.slug);
      for (const [j, other] of boxes.entries()) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        assert.ok(i === j || apart, `${nodes[i]?.slug} on ${nodes[j]?.slug}`);
      }
    }
  }
});

test('Of many companies the most active are drawn, with the lines between these.', () => {
  const { nodes, edges } = layOutRelations(many, 1120, 680);
  assert.equal(nodes.length, 32);
  const drawn = new Set(nodes.map(({ slug }) => slug));
  assert.ok(edges.every(({ a, b }) => drawn.has(a) && drawn.has(b)));
  assert.ok(edges.length < many.length);
});

test('Nothing to draw is an empty map, and one pair stands in it.', () => {
  assert.deepEqual(layOutRelations([], 100, 100), { width: 100, height: 100, nodes: [], edges: [] });
  const { nodes } = layOutRelations(few.slice(0, 1), 1120, 680);
  for (const { x, y } of nodes) assert.ok(x > 0 && x < 1120 && y > 0 && y < 680);
});

test('Boxes that touch nothing stay where they are.', () => {
  const boxes = [
    { x: 20, y: 20, width: 10, height: 10 },
    { x: 60, y: 20, width: 10, height: 10 },
  ];
  assert.deepEqual(partBoxes(boxes, { width: 100, height: 100, x: 0, y: 0 }), boxes);
});
