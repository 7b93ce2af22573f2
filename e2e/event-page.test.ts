import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Site, startSite } from '#lib/testing/site.ts';

let site: Site;
let row: { readonly event: string; readonly report: string };

before(async () => {
  site = await startSite();
  row = await findJoinedReport();
});

after(async () => {
  await site?.stop();
});

const get = (path: string): Promise<Response> => fetch(site.origin + path, { redirect: 'manual' });

/** An event of the pair that several reports tell of, and a report that is not the first. */
async function findJoinedReport() {
  const html = await (await get('/en/timelines/microsoft/openai')).text();
  for (const [, event, rest] of html.matchAll(/<li id="e-([^"]+)"(.*?)<\/details>/gs)) {
    const report = [...(rest ?? '').matchAll(/id="r-([^"]+)"/g)].map(([, id]) => id).find((id) => id !== event);
    if (event && report) return { event, report };
  }
  throw new Error('No event of the pair has two reports');
}

for (const [locale, title] of Object.entries({ en: 'Timelines', fr: 'Chronologies' })) {
  test(`the page of an event shows its reports and leads to its timelines (${locale})`, async () => {
    const response = await get(`/${locale}/events/${row.event}`);
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.match(html, new RegExp(`data-page="event" data-event="${row.event}"`));
    assert.match(html, new RegExp(`id="r-${row.report}"`));
    assert.match(html, new RegExp(`<h2[^>]*>${title}</h2>`));
    assert.match(html, new RegExp(`href="/${locale}/timelines/microsoft/openai\\?event=${row.event}#e-${row.event}"`));
  });

  test(`the id of a report that was joined to an earlier one redirects to the event (${locale})`, async () => {
    const response = await get(`/${locale}/events/${row.report}`);
    assert.equal(response.status, 308);
    const location = response.headers.get('location') ?? '';
    assert.equal(new URL(location, site.origin).pathname, `/${locale}/events/${row.event}`);
  });

  test(`a former id leads to the row of the event on its timeline (${locale})`, async () => {
    const response = await get(`/${locale}/timelines/microsoft/openai?event=${row.report}`);
    const location = new URL(response.headers.get('location') ?? '', site.origin);
    assert.equal(response.status, 307);
    assert.equal(location.pathname, `/${locale}/timelines/microsoft/openai`);
    assert.equal(`${location.search}${location.hash}`, `?event=${row.event}#e-${row.event}`);
    const html = await (await get(location.pathname + location.search)).text();
    assert.match(html, new RegExp(`<li id="e-${row.event}"`));
  });

  test(`words quoted from a report in the other language are marked as such (${locale})`, async () => {
    const html = await (await get(`/${locale}/timelines/microsoft`)).text();
    const other = locale === 'en' ? 'fr' : 'en';
    const quotes = [...html.matchAll(/<dd>(?:(?!<\/dd>).)*?<span lang="(..)">([^<]+)<\/span>/gs)];
    assert.ok(quotes.length > 3, `${quotes.length} quotes`);
    for (const [, lang, quote] of quotes) {
      assert.equal(lang, other, quote);
      assert.match(quote ?? '', locale === 'en' ? /^“.+”$/ : /^«\u00a0.+\u00a0»$/);
    }
  });

  test(`a row that the editor added claims no words of its report (${locale})`, async () => {
    const html = await (await get(`/${locale}/timelines/microsoft/openai`)).text();
    const [, added] =
      html.match(/<li id="e-([^"]+)"(?:(?!<\/details>).)*(?:speaks for OpenAI|parle pour OpenAI)/s) ?? [];
    assert.ok(added);
    const page = await (await get(`/${locale}/events/${added}`)).text();
    assert.match(page, /speaks for OpenAI|parle pour OpenAI/);
    assert.doesNotMatch(page, /no word of its own|aucun mot/);
    assert.doesNotMatch(html, /<dd><\/dd>/);
  });

  test(`an unknown event has no page (${locale})`, async () => {
    assert.equal((await get(`/${locale}/events/nothing-here`)).status, 404);
  });
}
