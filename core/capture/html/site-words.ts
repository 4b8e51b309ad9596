const AD_LABEL = /^[[(【]?(?:advertisements?|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|жарнама|reklam[ıa]?|iklan|annonse|publicidade|hirdetés|mainos|إعلان|广告|広告|pr)[\])】]?:?$/i;
const READ_ALSO = /^[[(【»▶►→\s]*(?:read (?:also|more|next)|see also|related(?: (?:stories|articles|news|topics|content))?|more on this|more from|lesen sie (?:auch|mehr)|mehr zum thema|weitere (?:artikel|themen|newsletter)|auch interessant|schlagwörter|das könnte sie|lire aussi|à lire aussi|sur le même (?:sujet|thème)|leggi anche|potrebbe interessarti|lea también|te puede interesar|leia (?:também|mais)|czytaj (?:także|więcej|też)|dowiedz się więcej|zobacz (?:też|także)|przeczytaj (?:też|także)|čtěte (?:také|též)|přečtěte si|čítajte (?:aj|tiež)|taip pat skaitykite|skaitykite|lasi(?:et)? arī|loe (?:ka|lisaks)|lue myös|läs (?:också|även|mer)|læs (?:også|mere)|les (?:også|mer)|lees (?:ook|meer)|olvassa (?:el|még)|citește și|citiți și|pročitajte|прочетете|διαβάστε (?:επίσης|ακόμ[αη])|читайте (?:также|ещё|еще)|смотрите также|материалы по теме|по теме|другие новости|ранее по теме|читайте також|оқи отырыңыз|тағы оқыңыз|сондай-ақ оқыңыз|ayrıca oku\p{L}*|ilgili haberler|bunlar da ilginizi|həmçinin oxu\p{L}*|bunu da oxu\p{L}*|oxşar xəbərlər|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة|קראו (?:גם|עוד)|xem thêm|tin liên quan|baca (?:juga|selengkapnya)|関連(?:記事|キーワード|ニュース|リンク)|あわせて読みたい|おすすめ(?:情報|記事)|相关(?:阅读|新闻|报道)|相關(?:新聞|報導)|관련\s?(?:기사|뉴스)|เรื่องที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง)(?![\p{L}])/iu;

const LONGEST_LABEL = 40;

/** @returns whether a line is nothing but the label of an advertisement */
export function isAdLabel(text: string): boolean {
  return AD_LABEL.test(text);
}

/** @returns whether a text begins with an invitation to another story: “Read also”, “Related” */
export function invitesElsewhere(text: string): boolean {
  // In no language but Turkish and Azerbaijani does İ begin a word, and “i” does not match it.
  return READ_ALSO.test(text.replace('İ', 'i'));
}

/** @returns whether a line is nothing but such an invitation, behind which the stories follow */
export function isRelatedLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && invitesElsewhere(text);
}
