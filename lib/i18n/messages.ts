import type { Lang } from '../model.ts';
import { deskEn } from './desk-en.ts';
import { deskFr } from './desk-fr.ts';
import { exportsEn } from './exports-en.ts';
import { exportsFr } from './exports-fr.ts';
import { relationsEn } from './relations-en.ts';
import { relationsFr } from './relations-fr.ts';
import { siteEn } from './site-en.ts';
import { siteFr } from './site-fr.ts';
import { timelineEn } from './timeline-en.ts';
import { timelineFr } from './timeline-fr.ts';

const catalogues = {
  en: { desk: deskEn, exports: exportsEn, relations: relationsEn, site: siteEn, timeline: timelineEn },
  fr: { desk: deskFr, exports: exportsFr, relations: relationsFr, site: siteFr, timeline: timelineFr },
};

export type Messages = (typeof catalogues)['en'];

/** The catalogue of one language; a message missing from either does not compile. */
export function getMessages(locale: Lang): Messages {
  return catalogues[locale];
}
