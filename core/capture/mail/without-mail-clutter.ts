import type { Block, Inline } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { countWords } from '../count-words';

const ONLINE = /view (?:this |it )?(?:e-?mail |message |newsletter )?(?:in (?:your |a )?(?:web ?)?browser|online)|(?:web|online)[- ]?version|read (?:this )?online|trouble (?:viewing|reading)|веб-верси|в браузере|[ув] браузері|онлайн-верси|im browser|online-?version|version (?:en ligne|web)|consulter en ligne|voir en ligne|dans (?:votre|un) navigateur|tarayıcı|brauzerdə|браузерде/i;
const SUBSCRIPTION = /unsubscribe|opt[- ]?out|manage (?:your )?(?:subscription|preferences)|update (?:your )?(?:e-?mail )?preferences|you(?:'re| are)? (?:receiv|get)(?:ing)? this|this e-?mail was sent|sent to you because|отпис(?:аться|ка|ывай)|отказаться от рассылки|вы получили это|ви отримали цей лист|відписатис|désabonne|désinscri|se désinscrire|vous recevez ce|cet e-?mail (?:vous )?a été envoyé|gérer (?:mes|vos) abonnements|newsletter abbestellen|abbestellen|abmelden|sie erhalten diese|abonelikten|listeden çık|bu e-?postayı|abunəlikdən|жазылымнан/i;
const SMALL_PRINT = /^(?:©|\(c\)|copyright)|all rights reserved|(?:все|усі) права за(?:щищены|хищен)|барлық құқықтар қорғалған|bütün hüquqlar qorunur|alle rechte vorbehalten|tous droits réservés|tüm hakları|add us to your address book|privacy policy|политика конфиденциальности|datenschutz/i;
const NEAR_TOP = 6;
const SHORT_WORDS = 40;
/** How many words may stand below the line on the subscription and still go with it. */
const FOOTER_WORDS = 150;

/** @returns the blocks of a newsletter without what is said about the newsletter itself: web version, subscription, small print */
export function withoutMailClutter(blocks: readonly Block[]): Block[] {
  const kept = withoutFooter(blocks).filter((block, index) => index >= NEAR_TOP || !isShort(block) || !ONLINE.test(blockText(block)));
  const first = kept.findIndex((block) => !isLoneLink(block));
  const last = kept.findLastIndex((block) => !isLoneLink(block) && !isSmallPrint(block));
  return first === -1 || last === -1 ? [...blocks] : kept.slice(first, last + 1);
}

// Only the last such line can begin the footer, and only when little follows it: a newsletter may write of subscriptions.
function withoutFooter(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block, index) => index > 0 && isShort(block) && SUBSCRIPTION.test(blockText(block)) && wordsOf(blocks.slice(index)) <= FOOTER_WORDS);
  return start === -1 ? blocks : blocks.slice(0, start);
}

function isSmallPrint(block: Block): boolean {
  return isShort(block) && (SMALL_PRINT.test(blockText(block)) || ONLINE.test(blockText(block)));
}

/** `Home`, `Web`, `Facebook`: one or two words, all of them links, say nothing outside of the mail. */
function isLoneLink(block: Block): boolean {
  if (block.type === 'figure') return blockText(block) === '' && block.picture === null;
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  const runs: Inline[] = block.type === 'list' ? block.items.flat() : block.content;
  const isLink = runs.length > 0 && runs.every(({ href, text }) => href !== undefined || !/[\p{L}\d]/u.test(text));
  return isLink && runs.every(({ text }) => countWords(text) <= 2) && runs.every(({ text }) => !/^https?:/.test(text));
}

function isShort(block: Block): boolean {
  return countWords(blockText(block)) <= SHORT_WORDS;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0);
}
