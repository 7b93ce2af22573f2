import type { Endpoint } from '#lib/api/endpoints.ts';
import { listParameters, type ParameterDescription } from '#lib/api/openapi.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import styles from './api.module.css';

type Props = { locale: Lang; endpoint: Endpoint; origin: string };

/** One address of the interface: what it answers, its parameters, queries to try. */
export function EndpointSection({ locale, endpoint, origin }: Props) {
  const { api } = getMessages(locale).follow;
  const id = endpoint.path.slice('/api/'.length);
  const own = api.endpoints[endpoint.name];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        <code>GET {endpoint.path}</code>
      </h2>
      <p>{own}</p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <caption className="visually-hidden">{`${endpoint.path} – ${api.parameters}`}</caption>
          <thead>
            <tr>
              <th scope="col">{api.parameter}</th>
              <th scope="col">{api.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {listParameters(endpoint.parameters).map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row">
                  <code>{parameter.name}</code>
                  {parameter.required && <span className="label"> {api.required}</span>}
                </th>
                <td>
                  {describe(locale, endpoint, parameter)}
                  <Values locale={locale} parameter={parameter} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="kicker">{api.example}</p>
      <ul className={`plain ${styles.examples}`}>
        {endpoint.examples.map((query) => (
          <li key={query}>
            <a rel="nofollow" href={`${endpoint.path}?${query}`}>
              <code>{`${origin}${endpoint.path}?${query}`}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The schema's own words are English; the catalogue has the French ones by the parameter's name. */
function describe(locale: Lang, { name }: Endpoint, { name: parameter, description }: ParameterDescription): string {
  const words: Readonly<Record<string, string>> = getMessages(locale).follow.api.ofParameter;
  return words[`${name}.${parameter}`] ?? words[parameter] ?? description;
}

function Values({ locale, parameter }: { locale: Lang; parameter: ParameterDescription }) {
  const { enum: values, default: usual, minimum, maximum } = parameter.schema;
  const shown = [
    Array.isArray(values) ? values.join(', ') : '',
    typeof minimum === 'number' && typeof maximum === 'number' ? `${minimum}–${maximum}` : '',
    usual === undefined ? '' : getMessages(locale).follow.api.usual(String(usual)),
  ].filter(Boolean);
  return shown.length > 0 ? <span className={`label ${styles.values}`}>{shown.join(' · ')}</span> : null;
}
