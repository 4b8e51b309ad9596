import { describe, expect, it } from 'vitest';
import { papersIn } from '../../../core/checks/papers-in';

describe('papersIn', () => {
  it.each([
    ['The Bay Tribune reports that freight grew.', ['Bay Tribune']],
    ['On Monday The Bay Tribune wrote of it.', ['Bay Tribune']],
    ['Journal of the Port notes that freight grew.', ['Journal of the Port']],
    ['The Transport Ministry reports that freight grew.', []],
    ['The Bay Tribune was sold in May.', []],
    ['Anna Berg writes that freight grew.', []],
    ['Die Küsten Zeitung berichtet darüber.', ['Küsten Zeitung']],
    ['Le Courrier du Port écrit que le fret augmente.', ['Courrier du Port']],
    ['«Вестник залива» пишет о тарифах.', ['Вестник залива']],
    ['Как сообщает портал «Залив сегодня», рейсы отменены.', ['Залив сегодня']],
    ['Он работал в газете «Вестник залива».', []],
    ['«Дорога — наше дело», — сказала министр.', []],
    ['«Шығанақ айнасы» газеті жүк көлемі өсті деп жазды.', ['Шығанақ айнасы']],
    ['“Körfəz Xəbər” qəzeti yükün artdığını yazır.', ['Körfəz Xəbər']],
  ])('%s', (text, expected) => {
    expect(papersIn(text).map(({ name }) => name)).toEqual(expected);
    for (const { name, from, to } of papersIn(text)) expect(text.slice(from, to)).toBe(name);
  });
});
