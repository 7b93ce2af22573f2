import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, Tone as ToneName } from '#lib/model.ts';
import styles from './tone.module.css';

/** A tone as sign and word: two rings that overlap, two strokes that clash, a plain line. Never colour alone. */
export function Tone({ locale, tone }: { locale: Lang; tone: ToneName }) {
  return (
    <span className={`${styles.tone} ${styles[tone]}`}>
      <ToneSign tone={tone} />
      {getMessages(locale).timeline.tone[tone]}
    </span>
  );
}

export function ToneSign({ tone }: { tone: ToneName }) {
  return (
    <svg className={styles[tone]} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
        {signs[tone]}
      </g>
    </svg>
  );
}

const signs = {
  cooperation: (
    <>
      <circle cx="5.5" cy="6" r="4" />
      <circle cx="10.5" cy="6" r="4" />
    </>
  ),
  conflict: (
    <>
      <path d="M2 1.5 8 6 2 10.5" />
      <path d="M14 1.5 8 6l6 4.5" />
    </>
  ),
  neutral: <path d="M2 6h12" />,
};
