import type { DocumentLanguage } from '../../../model/language';
import { az } from './az';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { kk } from './kk';
import { ru } from './ru';
import { tr } from './tr';
import type { Phrases } from './phrases';

const PHRASES: Record<DocumentLanguage, Phrases> = { en, ru, kk, az, tr, fr, de };

/** @returns the words that a first draft in a language is made of */
export function phrasesOf(language: DocumentLanguage): Phrases {
  return PHRASES[language];
}
