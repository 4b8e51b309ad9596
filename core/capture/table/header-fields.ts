import type { TableField } from '../../model/table-mapping';
import { foldName } from '../../outlets/fold-name';

type Named = Exclude<TableField, 'none'>;

/** The names that columns have in exports in English, Russian, Kazakh, Azerbaijani, Turkish, French and German. */
const NAMES: Readonly<Record<Named, string>> = {
  title: 'title|headline|heading|article title|news title|subject|заголовок|название|название статьи|название публикации|заголовок статьи|тема|наименование|тақырып|тақырыбы|атауы|мақала атауы|başlıq|sərlövhə|başlığı|məqalənin başlığı|başlık|haber başlığı|titre|intitulé|titre de larticle|titel|überschrift|schlagzeile|artikeltitel',
  address: 'url|link|links|address|article url|article link|permalink|web address|hyperlink|page url|source url|link to article|ссылка|ссылка на статью|ссылка на публикацию|ссылка на материал|гиперссылка|адрес|адрес публикации|адрес страницы|урл|сілтеме|сілтемесі|мекенжай|мекенжайы|keçid|link ünvanı|ünvan|istinad|bağlantı|haber linki|adres|lien|adresse|adresse web|url de larticle|verweis|verknüpfung|webadresse|internetadresse',
  outlet: 'outlet|source|source name|media|media name|media outlet|publication|publication name|publisher|newspaper|site|website|medium|media title|издание|источник|сми|название сми|наименование сми|название источника|ресурс|сайт|медиа|бақ|басылым|дереккөз|дерек көзі|ақпарат көзі|nəşr|mənbə|media adı|saytın adı|qaynaq|yayın|kaynak|medya|gazete|mecra|yayın adı|média|nom du média|support|journal|titre du média|quelle|zeitung|medientitel|medienname|publikation|quellenname',
  authors: 'author|authors|byline|journalist|reporter|writer|by|автор|авторы|журналист|корреспондент|авторлар|авторы|тілші|müəllif|müəlliflər|jurnalist|yazar|yazarlar|muhabir|auteur|auteurs|journaliste|autor|autoren|verfasser|journalist in',
  published: 'date|published|publication date|published date|date published|published at|publish date|date time|datetime|date of publication|pub date|дата|дата публикации|дата выхода|опубликовано|дата и время|дата время|дата и время публикации|дата сообщения|күні|жарияланған күні|шыққан күні|күн|tarix|nəşr tarixi|dərc tarixi|yayım tarixi|tarih|yayın tarihi|haber tarihi|date de publication|publié le|date de parution|datum|erscheinungsdatum|veröffentlicht|veröffentlichungsdatum|veröffentlicht am',
  time: 'time|publication time|время|время публикации|время выхода|уақыты|уақыт|saat|vaxt|saati|heure|heure de publication|uhrzeit|zeit',
  language: 'language|lang|article language|язык|язык публикации|тіл|тілі|dil|dili|langue|sprache',
  text: 'text|full text|fulltext|article text|content|body|article body|article|contents|message|текст|полный текст|текст статьи|текст публикации|содержание|содержимое|тело|сообщение|текст сообщения|мәтін|мәтіні|толық мәтін|mətn|tam mətn|mətni|məzmun|metin|tam metin|haber metni|içerik|texte|texte intégral|texte complet|contenu|corps|volltext|inhalt|artikeltext',
  description: 'summary|abstract|teaser|snippet|excerpt|description|lead|intro|annotation|key sentence|hit sentence|opening text|аннотация|краткое содержание|описание|анонс|лид|фрагмент|цитата|дайджест|резюме|выдержка|түйін|аңдатпа|қысқаша мазмұны|сипаттама|xülasə|qısa məzmun|təsvir|özet|açıklama|résumé|extrait|chapô|synthèse|zusammenfassung|auszug|beschreibung|kurzfassung|anriss|vorspann',
  tone: 'tone|sentiment|tonality|тональность|тон|характер|оценка|окраска|тональность публикации|реңк|реңкі|тоналдылық|үні|ton|tonallıq|münasibət|duygu|tonlama|tonalité|tonalität|stimmung|bewertung|sentimental',
  tags: 'tags|tag|keywords|keyword|topics|topic|labels|theme|themes|subjects|теги|тег|ключевые слова|темы|метки|объект|объекты|тегтер|кілт сөздер|teqlər|açar sözlər|etiket|etiketler|anahtar kelimeler|mots clés|mots-clés|étiquettes|sujets|thèmes|schlagwörter|schlagworte|stichwörter|stichworte|themen|thema',
  section: 'section|category|rubric|rubrics|рубрика|раздел|категория|айдар|санат|бөлім|bölmə|rubrika|kateqoriya|bölüm|kategori|rubrique|catégorie|section du rapport|rubrik|kategorie|ressort|abschnitt',
};

/** Words by which a longer name is told; those of a field that is more special go first. */
const WORDS: readonly [Named, RegExp][] = [
  ['time', /^(?:время|time|uhrzeit|heure|saat)(?: |$)/u],
  ['tone', /тональн|sentiment|tonalit/u],
  ['language', /(?:^| )(?:language|язык|тілі|sprache|langue)(?: |$)/u],
  ['address', /(?:^| )(?:url|link|ссылка|сілтеме|lien|bağlantı|keçid)(?: |$)/u],
  ['description', /summary|аннотаци|краткое|zusammenfassung|résumé/u],
  ['published', /(?:^| )(?:publi\w* date|date publi\w*|дата публ\w*|дата вых\w*|yayın tarihi|nəşr tarixi)/u],
  ['title', /(?:^| )(?:headline|заголов\p{L}*|başlı[kqğ]\p{L}*|titre|überschrift|title)(?: |$)/u],
  ['outlet', /(?:^| )(?:outlet|издани[ея]|сми|источник\p{L}*|publication name|media name|medium)(?: |$)/u],
  ['authors', /(?:^| )(?:author|автор|auteur|müəllif|yazar)(?:s|ы)?(?: |$)/u],
  ['text', /(?:^| )(?:full text|текст|мәтін\p{L}*|volltext|texte|metin|mətn\p{L}*)(?: |$)/u],
  ['published', /(?:^| )(?:date|дата|күні|tarix|tarih|datum)(?: |$)/u],
];

/** Dates and addresses that are not the article's: of the export, of an update, of the outlet. */
const OTHERS = /crawl|import|export|load|added|updat|modif|collect|found|index|загруз|обновл|добавл|выгруз|измен|сбор|регион|город|страна|region|city|country|id$|охват|reach|аудитор|audience|circulation|тираж|ссылок|домен|logo|image|картин|photo|фото|video|видео|author url|ссылка на автора|ссылка на источник|outlet url|site url|author link/iu;

const EXACT = new Map<string, Named>(Object.entries(NAMES).flatMap(([field, names]) => names.split('|').map((name): [string, Named] => [folded(name), field as Named])));

/** A field that a name may stand for. Strength 3: it is that field's name; 2: it has its word in it. */
export interface HeaderField {
  field: Named;
  strength: 2 | 3;
}

/** @returns the field that the name of a column stands for, or null */
export function headerField(name: string): HeaderField | null {
  const plain = folded(name);
  if (plain === '' || plain.length > 80) return null;
  const exact = EXACT.get(plain);
  if (exact !== undefined) return { field: exact, strength: 3 };
  if (OTHERS.test(plain)) return null;
  const word = WORDS.find(([, pattern]) => pattern.test(plain));
  return word === undefined ? null : { field: word[0], strength: 2 };
}

/** @returns how many different fields a row names, if it reads as a header: without addresses, and short */
export function headerNames(row: readonly string[]): number {
  const fields = new Set<string>();
  for (const name of row) {
    const field = headerField(name);
    if (field !== null && (field.strength === 3 || name.length < 40)) fields.add(field.field);
  }
  return fields.size;
}

function folded(name: string): string {
  return foldName(name.slice(0, 200).replace(/\([^()]*\)/g, ' ').replace(/[:;*#№/\\|()[\]]/g, ' ')).replaceAll('ё', 'е');
}
