import { describe, expect, it } from 'vitest';
import { isListFurniture } from '../../../core/model/is-list-furniture';

describe('words of a mail that are about its list of links', () => {
  it.each([
    'Unsubscribe', 'Unsubscribe from this list', 'To unsubscribe from all of our mails, follow this link:', 'Read more about this', 'Read more',
    'View this email in your browser', 'View online', 'See all results', 'Manage preferences', 'Your subscription', 'Privacy policy', 'Settings', 'Contact us',
    'Отписаться от рассылки', 'Если вы больше не хотите получать эти письма, вы можете отписаться здесь', 'Подписаться', 'Подписка на новости', 'Управление подпиской',
    'Настройки', 'Настройки уведомлений', 'Читать далее', 'Читать полностью', 'Все новости раздела', 'Открыть в браузере',
    'Толығырақ оқу', 'Жазылымнан бас тарту', 'Ardını oxu', 'Abunəlikdən çıx', 'Devamı', 'Devamını oku', 'Abonelikten çık', 'Tarayıcıda görüntüle',
    'Weiterlesen', 'Newsletter abbestellen', 'Hier abmelden', 'Datenschutz', 'Im Browser ansehen', 'Lire la suite', 'Se désabonner', 'Consulter en ligne', 'Gérer mes préférences',
  ])('%s', (text) => {
    expect(isListFurniture(text)).toBe(true);
  });
});

describe('headlines', () => {
  it.each([
    'Подписан указ о развитии порта', 'Министры подписали двенадцать документов о транзите грузов', 'Подписание соглашения отложено на неделю', 'Токенов подписал закон о портах',
    'Настроение в Порт-Велде праздничное', 'Новый закон о подписке на газеты вступил в силу', 'Подписка на газеты в стране подорожала на треть',
    'Браузер из Астаны вышел на мировой рынок', 'Browser makers agree on a common rule', 'Subscription prices rise in the whole region again',
    'Privacy law of the neighbour country comes into force', 'Ministry manages the crisis at the border', 'Settings of the new port crane published by the ministry',
    'Read the minister’s whole speech on trade', 'Her şey devam ediyor: devamı yolda olan reformlar', 'Ministers see more trade', 'Президент встретился с подписчиками газеты',
    'Журналисты читают далеко не все новости', 'Мемлекет басшысы жарлыққа қол қойды', 'Prezident fərman imzalayıb',
  ])('%s', (text) => {
    expect(isListFurniture(text)).toBe(false);
  });
});
