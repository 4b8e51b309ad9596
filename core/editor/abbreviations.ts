/*
 * Words that carry a full stop of their own, in English, Russian, Kazakh, Azerbaijani, Turkish, German and French, in
 * lower case and without the last stop. Which set a word is in says what may follow it.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Something always follows: a title, a kind of place, an explanation. A sentence never ends here. */
export const NEVER_LAST = words(`
  mr mrs ms mx dr prof rev hon gen col lt capt cmdr sgt maj gov sen rep pres st mt ft messrs vs cf e.g i.e viz approx
  им проф акад ген полк подполк майор кап лейт ул пр-т просп пл пер д корп обл р-н пос дер чл.-корр
  т.е т.к т.н т.о и.о в.и.о и.п врио напр ср см св г-н г-жа тов
  м.а мыс каз рус англ
  prof dos akad müh doç av sn dr yrd bşk gn
  bzw ca z.b d.h u.a i.d.r s.o evtl ggf inkl zzgl geb hrsg vgl sog
  mme mlle mgr env p.ex c.-à-d
`);

/** A number follows, or the word stands at an end: `No. 5`, `ст. 5`, `Apr. 11`. */
export const BEFORE_NUMBER = words(`
  no nos p pp vol fig art ch sec par jan feb mar apr jun jul aug sep sept oct nov dec
  ст стр п пп пункт рис гл табл разд ч т вып янв фев февр апр июн июл авг сен сент окт ноя нояб дек б қ
  səh maddə bənd s mad abb nr bd kap tab
`);

/** `Year` behind a number: may end a sentence, but hardly within its first words (`В 2026 г. Казахстан увеличил`). */
export const YEAR = words('г гг ж жж');

/** Closes an enumeration: the next capital letter starts a sentence. */
export const MAY_END = words(`
  etc al т.д т.п т.ч др пр и.т.д т.б т.с.с vb vd və.s v.s
`);

/** A name or a time of day: a sentence ends here only when a typical first word follows. */
export const NAME_LIKE = words(`
  inc ltd corp co bros jr sr esq llc plc a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r d.c ph.d m.d b.a
  ооо оао ао кн mio mrd tsd
`);

/** Letters that stand for a given name though they are two. */
export const DOUBLE_INITIALS = words('kh sh ch zh yu ya ts dzh dj th дж дз');

/** Words that begin a sentence rather than a name. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those it its he she they we i you his her their our in on at by for from with as of to and
  but however while when after before during according meanwhile moreover also earlier later among both each one there
  if since although despite not no all many some most more exports imports analysts experts
  в во на по с со к о об от до за из у при для как что это этот эта эти он она они мы его её ее их однако также кроме
  после перед между тем по-прежнему согласно ранее позже сегодня вчера если хотя а и но не все всего так
  бұл ол осы сондай бірақ және сонымен кейін
  der die das ein eine diese dieser dieses es er sie wir in im am an auf bei mit nach seit von zum zur und aber doch laut auch
  le la les un une des ce cette ces il elle ils elles en dans au aux avec par pour mais selon après
  bu o onlar lakin ancaq həmçinin və ayrıca ancak bunun
`);

/** What a German ordinal number stands before: `am 11. April`, `im 3. Quartal`. */
export const AFTER_ORDINAL = words(`
  januar februar märz april mai juni juli august september oktober november dezember quartal halbjahr jahrhundert platz
`);
