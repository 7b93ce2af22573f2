import { formatDay, formatSpan } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Figures } from '#lib/timeline.ts';
import { formatFilter } from '#lib/timeline-query.ts';
import type { TimelineView } from '#lib/views.ts';
import styles from './timeline-figures.module.css';
import { TimelineStanding } from './timeline-standing.tsx';
import { ToneSign } from './tone.tsx';
import { ToneBar } from './tone-bar.tsx';

const tones = ['cooperation', 'neutral', 'conflict'] as const;

type Props = {
  locale: Lang;
  view: Pick<TimelineView, 'figures' | 'filter' | 'standing'>;
  rowOf: (id: string) => string;
};

/** Where two companies stand, in figures, and how much of it rests on little. */
export function TimelineFigures({ locale, view, rowOf }: Props) {
  const { timeline } = getMessages(locale);
  const { figures, filter, standing } = view;
  return (
    <div className={styles.ledger}>
      <div className={styles.tones}>
        <ToneBar locale={locale} tones={figures.tones} />
        <ul className={`plain ${styles.counts}`}>
          {tones.map((tone) => (
            <li key={tone}>
              <strong>{figures.tones[tone]}</strong> <ToneSign tone={tone} />{' '}
              <span className="label">{timeline.tone[tone]}</span>
            </li>
          ))}
        </ul>
        <ul className={`plain label ${styles.kinds}`} aria-label={timeline.kinds}>
          {figures.kinds.map(({ kind, events }) => (
            <li key={kind}>
              <a href={`?${formatFilter({ ...filter, kind, modality: 'asserted' })}`}>{timeline.kind[kind]}</a>
              <span>{events}</span>
            </li>
          ))}
        </ul>
      </div>
      <dl className={`label ${styles.figures}`}>
        {standing && <TimelineStanding locale={locale} standing={standing} rowOf={rowOf} />}
        {listFigures(locale, figures).map(
          ({ term, text }) =>
            text && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function listFigures(locale: Lang, figures: Figures) {
  const { timeline } = getMessages(locale);
  const { first, last, silence } = figures;
  const others = figures.events - figures.happened;
  const join = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');
  return [
    {
      term: timeline.inAll,
      text: join([
        timeline.toldIn(timeline.events(figures.events), timeline.articles(figures.articles)),
        timeline.sources(figures.sources),
        others > 0 && timeline.notHappened(others),
      ]),
    },
    { term: timeline.first, text: first && formatSpan(locale, first) },
    { term: timeline.last, text: last && formatSpan(locale, last) },
    {
      term: timeline.silence,
      text: silence && timeline.silenceOf(silence.days, formatDay(locale, silence.from), formatDay(locale, silence.to)),
    },
    {
      term: timeline.certainty,
      text: join([
        figures.singleSource > 0 && timeline.singleSource(figures.singleSource),
        figures.disputed > 0 && timeline.disputed(figures.disputed),
      ]),
    },
  ];
}
