import type { Locator, Page } from '@playwright/test';

/** The library screen as a user finds it. */
export class LibraryPage {
  readonly list: Locator;
  readonly rows: Locator;
  /** The row that is read. */
  readonly active: Locator;
  readonly text: Locator;
  readonly notes: Locator;
  readonly cards: Locator;
  readonly collections: Locator;
  readonly search: Locator;
  readonly title: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('listbox', { name: 'Clippings' });
    this.rows = this.list.getByRole('option');
    this.active = this.list.locator('[data-active=true]');
    this.text = page.getByRole('document', { name: 'Text of the clipping' });
    this.notes = page.getByRole('complementary', { name: 'Notes' });
    this.cards = this.notes.getByRole('article');
    this.collections = page.getByRole('navigation', { name: 'Collections' });
    this.search = page.getByRole('searchbox');
    this.title = page.getByRole('main', { name: 'Reader' }).getByRole('heading', { level: 1 });
  }

  /** Opens the sample from the welcome screen. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the sample' }).click();
    await this.active.waitFor();
    await this.text.waitFor();
  }

  /** Gives each copy of a story a row of its own: the articles of tests tell much the same. */
  async showCopiesApart(): Promise<void> {
    const together = this.page.getByRole('button', { name: 'Copies together' });
    await together.click();
    await together.and(this.page.locator('[aria-pressed="false"]')).waitFor();
  }

  /** Shows the clippings of an entry of the sidebar, such as `Inbox`. */
  async show(collection: string): Promise<void> {
    await this.collections.getByRole('button', { name: collection }).first().click();
    await this.list.focus();
  }

  /** How many clippings the sidebar counts for an entry. */
  count(collection: string): Locator {
    return this.collections.getByRole('button', { name: collection }).first().locator('b');
  }

  /** Selects words in the reader, as the pointer would, from the beginning of `from` to the end of `to`. */
  async selectText(from: string, to: string = from): Promise<void> {
    await this.text.evaluate(selectWords, { from, to });
  }
}

function selectWords(root: Element, { from, to }: { from: string; to: string }): void {
  const place = (words: string): { node: Node; offset: number } => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const offset = (node.textContent ?? '').indexOf(words);
      if (offset >= 0) return { node, offset };
    }
    throw new Error(`The reader has no piece of text with “${words}”.`);
  };
  const start = place(from);
  const end = place(to);
  window.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + to.length);
}
