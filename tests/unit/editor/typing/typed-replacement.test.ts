import { describe, expect, it } from 'vitest';
import { typedReplacement } from '../../../../core/editor/typing/typed-replacement';

/** The text after typing it letter by letter. */
function type(keys: string, language: string): string {
  return [...keys].reduce((text, key) => {
    const change = typedReplacement(text, key, language);
    return change ? text.slice(0, text.length - change.back) + change.text : text + key;
  }, '');
}

describe('typing in the style of a language', () => {
  it.each([
    ['en', 'He said "yes".', 'He said “yes”.'],
    ['en', '"He said "no" to me," she said.', '“He said ‘no’ to me,” she said.'],
    ['en', "It's Alma's.", 'It’s Alma’s.'],
    ['en', '("quoted")', '(“quoted”)'],
    ['ru', 'Он сказал "да".', 'Он сказал «да».'],
    ['ru', 'Газета "Вестник "Порт" города" пишет.', 'Газета «Вестник „Порт“ города» пишет.'],
    ['kk', 'Ол "иә" деді.', 'Ол «иә» деді.'],
    ['az', 'O "hə" dedi.', 'O “hə” dedi.'],
    ['tr', 'O "evet" dedi.', 'O “evet” dedi.'],
    ['fr', 'Il dit "oui".', 'Il dit «\u00A0oui\u00A0».'],
    ['fr', 'Il dit "oui "non" oui".', 'Il dit «\u00A0oui “non” oui\u00A0».'],
    ['fr', "L'accord tient ; est-ce sûr ?", 'L’accord tient\u202F; est-ce sûr\u202F?'],
    ['fr', 'Il dit: oui!', 'Il dit\u00A0: oui\u202F!'],
    ['fr', 'https://a.example à 10:30', 'https://a.example à 10:30'],
    ['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
    ['de', 'Er sagte "ja "nein" ja".', 'Er sagte „ja ‚nein‘ ja“.'],
    ['de', 'Er sagte: "die "Brücke"" laut.', 'Er sagte: „die ‚Brücke‘“ laut.'],
    ['ru', 'Газета "Вестник "Порт"" пишет.', 'Газета «Вестник „Порт“» пишет.'],
    ['fr', 'Il dit "le "pont"".', 'Il dit «\u00A0le “pont”\u00A0».'],
    ['kk', '"Жол "Дала"" деді.', '«Жол „Дала“» деді.'],
    ['en', 'up 10-15 percent', 'up 10–15 percent'],
    ['en', 'in 2020-2025', 'in 2020–2025'],
    ['en', 'on 2026-04-11.', 'on 2026-04-11.'],
    ['en', 'call 555-12-34', 'call 555-12-34'],
    ['en', 'the A7-12 road', 'the A7-12 road'],
    ['en', 'well-known', 'well-known'],
    ['en', 'the port -- the largest', 'the port – the largest'],
    ['ru', 'Порт - крупнейший', 'Порт — крупнейший'],
    ['de', 'Der Hafen - der größte', 'Der Hafen – der größte'],
    ['en', '- a list', '- a list'],
    ['en', 'Well...', 'Well…'],
    ['en', '30.4%', '30.4%'],
    ['en', '30,4%', '30.4%'],
    ['en', '30 %', '30 %'],
    ['ru', '30.4%', '30,4\u00A0%'],
    ['ru', '30 %', '30\u00A0%'],
    ['fr', '30,4%', '30,4\u00A0%'],
    ['de', '30.4 %', '30,4\u00A0%'],
    ['kk', '30.4%', '30,4%'],
    ['az', '30.4%', '30,4%'],
    ['tr', '%30.4', '%30.4'],
    ['de', '1.000%', '1.000\u00A0%'],
    ['en', 'plain words, nothing else.', 'plain words, nothing else.'],
  ])('%s: %s', (language, keys, expected) => {
    expect(type(keys, language)).toBe(expected);
  });
});
