import type { Lang } from '../model.ts';
import { deskEn } from './desk-en.ts';
import { deskFr } from './desk-fr.ts';
import { exportsEn } from './exports-en.ts';
import { exportsFr } from './exports-fr.ts';
import { followEn } from './follow-en.ts';
import { followFr } from './follow-fr.ts';
import { problemsEn } from './problems-en.ts';
import { problemsFr } from './problems-fr.ts';
import { relationsEn } from './relations-en.ts';
import { relationsFr } from './relations-fr.ts';
import { searchEn } from './search-en.ts';
import { searchFr } from './search-fr.ts';
import { siteEn } from './site-en.ts';
import { siteFr } from './site-fr.ts';
import { timelineEn } from './timeline-en.ts';
import { timelineFr } from './timeline-fr.ts';

const catalogues = {
  en: {
    ...{ desk: deskEn, exports: exportsEn, follow: followEn, problems: problemsEn, relations: relationsEn },
    ...{ search: searchEn, site: siteEn, timeline: timelineEn },
  },
  fr: {
    ...{ desk: deskFr, exports: exportsFr, follow: followFr, problems: problemsFr, relations: relationsFr },
    ...{ search: searchFr, site: siteFr, timeline: timelineFr },
  },
};

export type Messages = (typeof catalogues)['en'];

/** The catalogue of one language; a message missing from either does not compile. */
export function getMessages(locale: Lang): Messages {
  return catalogues[locale];
}
