import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Slug, Tone } from './model.ts';
import { type Box, partBoxes } from './part-boxes.ts';
import type { Named } from './views.ts';

/** A pair of companies with the number of its events, and those that happened by tone. */
export type Relation = {
  readonly a: Named;
  readonly b: Named;
  readonly events: number;
  readonly tones: Readonly<Record<Tone, number>>;
};

export type MapNode = Named & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly relations: number;
  readonly events: number;
};

export type MapEdge = {
  readonly a: Slug;
  readonly b: Slug;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly events: number;
  /** The tone that prevails: neutral where neither of the others is twice the other. */
  readonly tone: Tone;
};

export type RelationsMap = {
  readonly width: number;
  readonly height: number;
  /** Most events first. */
  readonly nodes: readonly MapNode[];
  /** Fewest events first, so that what weighs most is drawn on top. */
  readonly edges: readonly MapEdge[];
};

const mostNodes = 32;
const steps = 240;
const margin = { x: 12, y: 12 };
const lineHeight = 20;
const letterWidth = 8.2;

/**
 * Lays out who had to do with whom: companies that share many events are drawn together (d3-force, whose places and
 * chance are fixed, so that the same relations give the same map). Of many companies the most active are drawn.
 */
export function layOutRelations(relations: readonly Relation[], width: number, height: number): RelationsMap {
  const nodes = chooseNodes(relations);
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const drawn = relations
    .filter(({ a, b }) => bySlug.has(a.slug) && bySlug.has(b.slug))
    .toSorted((one, other) => one.events - other.events || compare(keyOf(one), keyOf(other)));
  simulate(nodes, drawn);
  const boxes = partBoxes(spread(nodes, width, height), { width, height, ...margin });
  const placed = nodes.map((node, index) => place(node, boxes[index]));
  const at = new Map(placed.map((node) => [node.slug, node]));
  return {
    width,
    height,
    nodes: placed,
    edges: drawn.flatMap((relation) => drawEdge(relation, at.get(relation.a.slug), at.get(relation.b.slug))),
  };
}

type Node = SimulationNodeDatum &
  Named & { readonly radius: number; readonly breadth: number; readonly relations: number; readonly events: number };

function chooseNodes(relations: readonly Relation[]): Node[] {
  const sums = new Map<Slug, { name: string; relations: number; events: number }>();
  for (const { a, b, events } of relations) {
    for (const { slug, name } of [a, b]) {
      const sum = sums.get(slug) ?? { name, relations: 0, events: 0 };
      sums.set(slug, { name, relations: sum.relations + 1, events: sum.events + events });
    }
  }
  return [...sums]
    .sort(([a, one], [b, other]) => other.events - one.events || compare(a, b))
    .slice(0, mostNodes)
    .map(([slug, sum]) => {
      const radius = round(Math.min(24, 4 + 2 * Math.sqrt(sum.events)));
      return { slug, ...sum, radius, breadth: Math.max(2 * radius, sum.name.length * letterWidth) };
    });
}

function simulate(nodes: Node[], relations: readonly Relation[]): void {
  const links: (SimulationLinkDatum<Node> & { events: number })[] = relations.map(({ a, b, events }) => {
    return { source: a.slug, target: b.slug, events };
  });
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ slug }) => slug)
        .distance(({ events }) => 90 + 90 / Math.sqrt(events)),
    )
    .force('charge', forceManyBody().strength(-420))
    .force(
      'collide',
      forceCollide<Node>(({ breadth }) => breadth / 2 + 6),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(steps);
}

/** Stretches the cloud of nodes to the paper, as boxes that hold each circle and the name below it. */
function spread(nodes: readonly Node[], width: number, height: number): Box[] {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const across = fit(Math.min(...xs), Math.max(...xs), 70, width - 70);
  const down = fit(Math.min(...ys), Math.max(...ys), 40, height - 50);
  return nodes.map(({ x = 0, y = 0, breadth, radius }) => {
    return { x: across(x), y: down(y), width: breadth + 10, height: 2 * radius + lineHeight + 6 };
  });
}

function fit(least: number, most: number, from: number, to: number): (value: number) => number {
  if (most - least < 1) return () => (from + to) / 2;
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

function place({ slug, name, radius, relations, events }: Node, box: Box | undefined): MapNode {
  // The circle stands at the top of its box.
  const y = (box?.y ?? 0) - lineHeight / 2;
  return { slug, name, x: round(box?.x ?? 0), y: round(y), radius, relations, events };
}

function drawEdge(relation: Relation, a: MapNode | undefined, b: MapNode | undefined): MapEdge[] {
  if (!a || !b) return [];
  const width = round(Math.min(10, 0.4 + Math.sqrt(relation.events)));
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  return [{ a: a.slug, b: b.slug, ...ends, width, events: relation.events, tone: prevailing(relation.tones) }];
}

function prevailing({ cooperation, conflict }: Relation['tones']): Tone {
  if (cooperation > 0 && cooperation >= 2 * conflict) return 'cooperation';
  return conflict > 0 && conflict >= 2 * cooperation ? 'conflict' : 'neutral';
}

const keyOf = ({ a, b }: Relation): string => `${a.slug}/${b.slug}`;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
