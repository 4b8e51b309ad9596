import { describe, expect, it } from 'vitest';
import { inputName } from '../../../../renderer/frame/clip/input-name';

describe('the name of an input', () => {
  it.each([
    ['/home/desk/morning/page 1.html', 'page 1.html', '/home/desk/morning/'],
    ['C:\\Users\\desk\\page.html', 'page.html', 'C:\\Users\\desk\\'],
    ['\\\\server\\wire\\a.eml › 2', 'a.eml › 2', '\\\\server\\wire\\'],
    ['/in/box.mbox › a/b.txt', 'box.mbox › a/b.txt', '/in/'],
    ['/page.html', 'page.html', '/'],
    ['https://coast.example/a/1', 'https://coast.example/a/1', null],
    ['clipboard', 'clipboard', null],
  ])('%s', (input, name, place) => {
    expect(inputName(input)).toEqual({ name, place });
  });
});
