/** What each code of a rejected file expects, and what to do about it. */
export const reasons = {
  fence: {
    expected: 'a first line that is exactly ---',
    remedy: 'Start the file with --- alone on its line, followed by YAML and another ---.',
  },
  unclosed: {
    expected: 'a closing line that is exactly ---',
    remedy: 'Close the front matter with --- on its own line.',
  },
  'long-front-matter': {
    expected: 'at most 32,768 characters of front matter',
    remedy: 'Move what is text to the body.',
  },
  yaml: {
    expected: 'YAML 1.2',
    remedy: 'Correct the YAML on this line; put text with signs such as : or # in quotes.',
  },
  unknown: { expected: 'a field of the format', remedy: 'Remove the field, or correct the spelling of its name.' },
  text: { expected: 'text', remedy: 'Write some text; put it in quotes if it looks like a number, a date or a list.' },
  day: {
    expected: 'a day of the calendar, YYYY-MM-DD, or an instant with its zone',
    remedy: 'Write a day that exists, such as 2025-10-14, or an instant such as 2025-10-14T09:30:00+02:00.',
  },
  period: { expected: 'YYYY, YYYY-MM or YYYY-MM-DD', remedy: 'Write a year, month or day that exists.' },
  lang: { expected: 'fr or en', remedy: 'Write lang: fr or lang: en.' },
  'lang-of-name': {
    expected: 'the language that the file name ends in',
    remedy: 'Rename the file or change lang, so that both say the same.',
  },
  url: { expected: 'an http or https address', remedy: 'Write the full address, starting with https://.' },
  list: { expected: 'a list', remedy: 'Write the values as a list: [one, two].' },
  fields: { expected: 'a group of fields', remedy: 'Write the fields of this group below it, each as name: value.' },
  boolean: { expected: 'true or false', remedy: 'Write true or false, without quotes.' },
  kind: { expected: 'company, authority or lab', remedy: 'Write one of the three kinds.' },
  slug: {
    expected: 'the slug of an article: its file name without language and extension',
    remedy: 'Write the slug as it is in the file name, without folder.',
  },
  'company-slug': { expected: 'the slug of a company', remedy: 'Write the name of its file without .md.' },
  image: {
    expected: 'a picture of content/images',
    remedy: 'Write images/ and the name of an svg, png, jpg, webp, avif or gif file in that folder.',
  },
  outside: { expected: 'a file below content/', remedy: 'Put the file into content/ itself and point at it there.' },
  'file-name': {
    expected: 'a name of letters, digits, dots and hyphens, ending in .fr.md or .en.md',
    remedy: 'Rename the file, for example to 2025-10-14-short-title.en.md.',
  },
  'taken-name': {
    expected: 'a name that does not end in .md before its language, and is no feed’s like feed.xml',
    remedy: 'Rename the file, for example to 2025-10-14-short-title.en.md.',
  },
  'special-file': { expected: 'a regular file', remedy: 'Replace it by a regular file, or remove it.' },
  root: {
    expected: 'the folder that holds articles/ and companies/',
    remedy: 'Check the path that LIAISONS_CONTENT gives, that its disk is mounted, and the permissions of the folder.',
  },
  unreadable: { expected: 'a file that can be read', remedy: 'Check the permissions of the file and of its disk.' },
  large: { expected: 'at most 2 MiB', remedy: 'Split the text into several files, or remove what is no text.' },
  utf8: { expected: 'UTF-8 text', remedy: 'Save the file in UTF-8.' },
  empty: { expected: 'a text below the front matter', remedy: 'Write the text, or remove the file.' },
  duplicate: {
    expected: 'a slug that no other file has',
    remedy: 'Rename one of the files; until then neither is shown.',
  },
  length: { expected: 'at most 300,000 characters of text', remedy: 'Split the text into several files.' },
  nesting: { expected: 'at most 58 levels of lists, quotations or emphasis', remedy: 'Take some of the levels out.' },
  marks: { expected: 'at most 200,000 Markdown signs', remedy: 'Split the text, or remove what is no text.' },
  lines: { expected: 'at most 100,000 lines', remedy: 'Split the text, or remove what is no text.' },
  output: { expected: 'a page of at most 16 MiB', remedy: 'Shorten the addresses that the text repeats.' },
  reports: { expected: 'at most 400 sentences that tell of events', remedy: 'Split the text into several files.' },
  slow: { expected: 'a text that is read within 2 seconds', remedy: 'Split the text, or remove what is no text.' },
  others: { expected: 'no further fault', remedy: 'Correct those named first; the others are named then.' },
  section: { expected: 'sections headed ## fr and ## en', remedy: 'Head each profile with ## fr or ## en.' },
  corrections: {
    expected: 'a list of corrections',
    remedy: 'Start each correction on a line of its own with a hyphen, for example - hide: followed by the id.',
  },
  correction: {
    expected: 'hide, redate, retype, requalify, retone, participants, merge, split or add',
    remedy: 'Start the correction with one of these words.',
  },
  event: {
    expected: 'the id of an event, as in its address',
    remedy: 'Copy the id from the address of the event; put it in quotes if it looks like a number.',
  },
  'event-kind': {
    expected:
      'launch, partnership, investment, acquisition, legal, dispute, governance, people, research, regulation, infrastructure or milestone',
    remedy: 'Write one of these kinds.',
  },
  tone: { expected: 'cooperation, conflict or neutral', remedy: 'Write one of these tones.' },
  modality: {
    expected: 'asserted, planned, considered, rumoured or denied',
    remedy: 'Write one of these words.',
  },
  qualifier: { expected: 'about, before, after, by, until or since', remedy: 'Write one of these words, or none.' },
  when: {
    expected:
      'a date such as 2025-10-13, 2025-W41, 2025-10, 2025-Q4, 2025-H2, 2025-FA or 2025, or two days as 2025-10-01/2025-10-14',
    remedy: 'Write a date that exists; with a qualifier write {date: 2026, qualifier: by}.',
  },
  'add-or-drop': { expected: 'add or drop', remedy: 'Write the companies to add or to drop as lists.' },
  fifty: { expected: 'at most fifty events', remedy: 'Merge them in several lines that share an event.' },
  two: { expected: 'at least two events', remedy: 'Write the ids of all events that are one.' },
  'unknown-event': {
    expected: 'an event that exists',
    remedy: 'Look the event up again, as its sentence may have changed; or delete the correction.',
  },
  'unknown-company': {
    expected: 'the slug of a company of content/companies',
    remedy: 'Write the name of its file without .md, or add the company.',
  },
  'unknown-article': {
    expected: 'the slug of an article that is published',
    remedy: 'Write the name of its file without language and extension; or delete the correction.',
  },
  'unknown-sentence': {
    expected: 'words that stand in one sentence of the article',
    remedy: 'Copy them from the article as they are there, without Markdown.',
  },
} as const satisfies Record<string, { expected: string; remedy: string }>;
