import { formatDay, formatSpan } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Figures } from '#lib/timeline.ts';
import styles from './timeline-figures.module.css';
import { ToneSign } from './tone.tsx';
import { ToneBar } from './tone-bar.tsx';

const tones = ['cooperation', 'neutral', 'conflict'] as const;

/** Where two companies stand, in figures, and how much of it rests on little. */
export function TimelineFigures({ locale, figures }: { locale: Lang; figures: Figures }) {
  const { timeline } = getMessages(locale);
  const { first, last, silence } = figures;
  const others = figures.events - figures.happened;
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
      </div>
      <dl className={`label ${styles.figures}`}>
        {[
          {
            term: timeline.title,
            text: [
              timeline.events(figures.events),
              others > 0 && timeline.notHappened(others),
              timeline.sources(figures.sources),
            ]
              .filter(Boolean)
              .join(', '),
          },
          { term: timeline.first, text: first && formatSpan(locale, first) },
          { term: timeline.last, text: last && formatSpan(locale, last) },
          {
            term: timeline.silence,
            text:
              silence &&
              timeline.silenceOf(silence.days, formatDay(locale, silence.from), formatDay(locale, silence.to)),
          },
          {
            term: timeline.certainty,
            text: [
              figures.singleSource > 0 && timeline.singleSource(figures.singleSource),
              figures.disputed > 0 && timeline.disputed(figures.disputed),
            ]
              .filter(Boolean)
              .join(', '),
          },
        ].map(
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
