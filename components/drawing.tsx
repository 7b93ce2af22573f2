import type { ReactNode } from 'react';
import styles from './drawing.module.css';

type Props = {
  id: string;
  title: string;
  /** What a keyboard may go on to instead. */
  skip: { readonly href: string; readonly text: string };
  width: number;
  height: number;
  /** Of the drawing itself. */
  className?: string | undefined;
  /** The end it is shown from where it is wider than the screen. */
  shows: 'latest' | 'middle';
  caption: ReactNode;
  children: ReactNode;
};

/** A drawing that scrolls where it is too wide, with a name, a caption and a way past it. */
export function Drawing({ id, title, skip, width, height, className, shows, caption, children }: Props) {
  return (
    <figure className={`${styles.figure} no-print`} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {title}
      </h2>
      <a className={styles.skip} href={skip.href}>
        {skip.text}
      </a>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <svg
          className={`${styles.drawing} ${styles[shows]} ${className ?? ''}`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <title>{title}</title>
          {children}
        </svg>
        <span className={`${styles.start} ${styles[shows]}`} />
      </section>
      <figcaption className="label">{caption}</figcaption>
    </figure>
  );
}
