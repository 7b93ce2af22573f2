import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, Tone } from '#lib/model.ts';
import styles from './tone-bar.module.css';

const order = ['cooperation', 'neutral', 'conflict'] as const satisfies readonly Tone[];

/** How events divide by tone: a bar for the eye, numbers for everyone. */
export function ToneBar({ locale, tones }: { locale: Lang; tones: Readonly<Record<Tone, number>> }) {
  const { timeline } = getMessages(locale);
  const total = order.reduce((sum, tone) => sum + tones[tone], 0);
  if (total === 0) return null;
  const label = order
    .filter((tone) => tones[tone] > 0)
    .map((tone) => `${timeline.tone[tone]} ${tones[tone]}`)
    .join(', ');
  const starts = order.map((_, i) => order.slice(0, i).reduce((sum, tone) => sum + tones[tone], 0));
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
      {order.map((tone, i) => (
        <rect
          key={tone}
          className={styles[tone]}
          x={((starts[i] ?? 0) / total) * 100}
          y="0"
          width={(tones[tone] / total) * 100}
          height="6"
        />
      ))}
    </svg>
  );
}
