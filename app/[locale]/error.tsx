'use client';

import { useParams } from 'next/navigation';
import { siteEn } from '#lib/i18n/site-en.ts';
import { siteFr } from '#lib/i18n/site-fr.ts';

export default function Failure({ retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams();
  const { failure } = locale === 'fr' ? siteFr : siteEn;
  return (
    <div className="notice page" role="alert">
      <h1>{failure.title}</h1>
      <p>{failure.text}</p>
      <p>
        <button type="button" onClick={retry}>
          {failure.retry}
        </button>
      </p>
    </div>
  );
}
