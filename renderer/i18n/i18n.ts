import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import browser from './en/browser.json';
import clipper from './en/clipper.json';
import common from './en/common.json';
import deadline from './en/deadline.json';
import dictionary from './en/dictionary.json';
import digest from './en/digest.json';
import exporting from './en/export.json';
import feeds from './en/feeds.json';
import library from './en/library.json';
import office from './en/office.json';
import outlets from './en/outlets.json';
import review from './en/review.json';
import reviews from './en/reviews.json';
import roll from './en/roll.json';
import safekeeping from './en/safekeeping.json';
import tables from './en/tables.json';
import welcome from './en/welcome.json';

/** The texts of the window, a namespace a screen. Another language is another folder beside `en`. */
export const texts = { en: { common, browser, clipper, library, welcome, reviews, review, feeds, office, outlets, tables, digest, deadline, dictionary, roll, safekeeping, export: exporting } };

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: texts,
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    ns: Object.keys(texts.en),
    // Said though they are what is usual: else each key is looked through for whether it is a sentence.
    keySeparator: '.',
    nsSeparator: ':',
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
}
