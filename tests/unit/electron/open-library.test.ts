import { describe, expect, it } from 'vitest';
import { OpenLibrary } from '../../../electron/open-library';

const state = { id: '00aa11bb', folder: '/a', name: 'A' };
const refusal = { ok: false as const, error: { code: 'not-found' as const, message: 'gone' } };

describe('OpenLibrary', () => {
  it.each(['library.create', 'library.open', 'library.openSample', 'library.state'])('remembers what %s says is open', (name) => {
    const library = new OpenLibrary();
    library.note(name, { ok: true, value: state });
    expect(library.current).toEqual({ id: '00aa11bb', folder: '/a' });
  });

  it('forgets it when it is closed, and only then', () => {
    const library = new OpenLibrary();
    library.note('library.open', { ok: true, value: state });
    library.note('library.open', refusal);
    library.note('reviews.list', { ok: true, value: null });
    expect(library.current).not.toBeNull();
    library.note('library.close', { ok: true, value: null });
    expect(library.current).toBeNull();
  });

  it('has none when the window is told that none is open', () => {
    const library = new OpenLibrary();
    library.note('library.open', { ok: true, value: state });
    library.note('library.state', { ok: true, value: null });
    expect(library.current).toBeNull();
  });
});
