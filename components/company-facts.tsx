import { formatPartialDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang, Validity } from '#lib/model.ts';
import type { CompanyView } from '#lib/views.ts';
import styles from './company-facts.module.css';

/** The facts of a company's file, those that it states. */
export function CompanyFacts({ locale, view }: { locale: Lang; view: CompanyView }) {
  const words = getMessages(locale).site.companies;
  const { company, parent } = view;
  const facts = [
    { term: words.headOffice, value: company.headOffice?.[locale] },
    { term: words.founded, value: company.founded && formatPartialDay(locale, company.founded) },
    { term: words.parent, value: parent && <a href={`/${locale}/companies/${parent.slug}`}>{parent.name}</a> },
    {
      term: words.site,
      value: company.site && (
        <a href={company.site} rel="noopener noreferrer">
          {new URL(company.site).host}
        </a>
      ),
    },
    { term: words.alsoKnownAs, value: company.names.map((alias) => alias.text).join(', ') },
    { term: words.products, value: company.products.map((product) => product.name).join(', ') },
  ].filter((fact) => fact.value);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="section-title">
        {words.facts}
      </h2>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.term}>
            <dt className="label">{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
        {company.people.length > 0 && (
          <div>
            <dt className="label">{words.people}</dt>
            {company.people.map((person) => (
              <dd key={person.name + person.from}>
                {person.name}
                {person.role && `, ${person.role[locale]}`}{' '}
                <span className="label">{formatService(locale, person)}</span>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

function formatService(locale: Lang, { from, to }: Validity): string {
  const words = getMessages(locale).site.companies;
  const start = from?.slice(0, 4);
  const end = to?.slice(0, 4);
  if (start && end) return words.fromTo(start, end);
  if (start) return words.since(start);
  return end ? words.until(end) : '';
}
