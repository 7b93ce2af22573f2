import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, Tone } from '#lib/model.ts';
import { layOutRelations, type MapEdge, type MapNode } from '#lib/relations-map.ts';
import type { PairSummary } from '#lib/views.ts';
import { Drawing } from './drawing.tsx';
import styles from './relations-map.module.css';

const width = 1120;
const height = 680;

/** Who has to do with whom, drawn on the server: each company leads to its timeline. */
export function RelationsMap({ locale, pairs }: { locale: Lang; pairs: readonly PairSummary[] }) {
  const { relations: words } = getMessages(locale);
  const map = layOutRelations(
    pairs.map(({ a, b, figures }) => ({ a, b, events: figures.events, tones: figures.tones })),
    width,
    height,
  );
  const all = new Set(pairs.flatMap(({ a, b }) => [a.slug, b.slug])).size;
  return (
    <Drawing
      id="map"
      title={words.title}
      skip={{ href: '#pairs', text: words.skip }}
      width={width}
      height={height}
      shows="middle"
      caption={`${words.explain} ${all > map.nodes.length ? words.some(map.nodes.length) : ''}`}
    >
      {/* Lines have no words of their own: the list of pairs says the same, in order. */}
      {map.edges.map((edge) => (
        <Edge key={`${edge.a}/${edge.b}`} edge={edge} />
      ))}
      {map.nodes.map((node) => (
        <Node key={node.slug} locale={locale} node={node} />
      ))}
    </Drawing>
  );
}

const dashes: Readonly<Record<Tone, string | undefined>> = { cooperation: undefined, conflict: '9 6', neutral: '1 6' };

function Edge({ edge }: { edge: MapEdge }) {
  const { x1, y1, x2, y2, tone, width: strokeWidth } = edge;
  const name = [styles.edge, styles[tone], edge.events === 1 && styles.faint].filter(Boolean).join(' ');
  return <line className={name} {...{ x1, y1, x2, y2, strokeWidth }} strokeDasharray={dashes[tone]} />;
}

function Node({ locale, node }: { locale: Lang; node: MapNode }) {
  const { relations: words } = getMessages(locale);
  const { slug, name, x, y, radius } = node;
  const label = words.node(name, node.relations, node.events);
  return (
    <a href={`/${locale}/timelines/${slug}`} aria-label={label} className={styles.node}>
      <title>{label}</title>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + radius + 15} textAnchor="middle">
        {name}
      </text>
    </a>
  );
}
