/** A notice for the press review of one country, to be filled in: what stands in brackets is the office's to know. */
export interface LegalNotice {
  /** ISO 3166-1 alpha-2. */
  country: string;
  text: string;
}

/**
 * What reviews in these countries usually say of their rights, as a beginning: which licences an office has, and what
 * the law asks of it, only the office can say.
 */
export const legalNotices: readonly LegalNotice[] = [
  { country: 'DE', text: 'Pressespiegel zum internen Gebrauch. Vervielfältigung und Weitergabe nur im Rahmen der Lizenz [PMG / VG Wort, Kundennummer]. Die Rechte an den Artikeln liegen bei den Verlagen und Autoren.' },
  { country: 'FR', text: 'Panorama de presse réalisé avec l’autorisation du CFC ([numéro de contrat]). Toute reproduction ou diffusion en dehors des destinataires autorisés est interdite sans l’accord des éditeurs.' },
  { country: 'GB', text: 'Copied under licence from NLA Media Access ([licence number]) and CLA ([licence number]). Not to be passed on or copied further without the permission of the rights holders.' },
  { country: 'US', text: 'For internal use. Articles are the property of their publishers and are reproduced under licence ([licence]). Redistribution requires the permission of the copyright holders.' },
  { country: 'RU', text: 'Обзор составлен в информационных целях; цитаты приведены с указанием авторов и источников (ст. 1274 ГК РФ). Воспроизведение статей целиком — с согласия правообладателей ([договор]).' },
  { country: 'KZ', text: 'Шолу қызметтік пайдалануға арналған. Мақалаларға құқықтар олардың авторлары мен басылымдарына тиесілі; көшіру мен тарату тек құқық иелерінің келісімімен ([шарт]).' },
  { country: 'AZ', text: 'İcmal xidməti istifadə üçündür. Məqalələrə hüquqlar onların müəlliflərinə və nəşrlərinə məxsusdur; surət çıxarmaq və yaymaq yalnız hüquq sahiblərinin razılığı ilə mümkündür ([müqavilə]).' },
  { country: 'TR', text: 'Kurum içi kullanım içindir. Haberlerin hakları yazarlarına ve yayıncılarına aittir; çoğaltma ve dağıtım yalnızca hak sahiplerinin izniyle yapılabilir ([lisans]).' },
];
