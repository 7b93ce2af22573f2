import type { ReactNode } from 'react';
import styles from './page-head.module.css';

type Props = { kicker?: ReactNode; title: ReactNode; intro?: ReactNode; children?: ReactNode };

/** The head of every page that is not an article: a kicker, the one h1, a line of explanation. */
export function PageHead({ kicker, title, intro, children }: Props) {
  return (
    <header className={styles.head}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </header>
  );
}
