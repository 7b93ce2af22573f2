import type { Lang, Slug } from '#lib/model.ts';
import styles from './chip.module.css';

type Props = { locale: Lang; company: { readonly slug: Slug; readonly name: string }; href?: string; quiet?: boolean };

/** A company as a lettered chip, never a logo. */
export function Chip({ locale, company, href, quiet = false }: Props) {
  return (
    <a className={quiet ? styles.quiet : styles.chip} href={href ?? `/${locale}/companies/${company.slug}`}>
      <span className={styles.letters} aria-hidden="true">
        {monogram(company.name)}
      </span>
      {company.name}
    </a>
  );
}

/** Two letters that stand for a name: its capitals if it has two, else its first two letters. */
function monogram(name: string): string {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  if (capitals.length >= 2) return capitals.slice(0, 2).join('');
  return (name.match(/[\p{L}\p{N}]/gu) ?? []).slice(0, 2).join('');
}
