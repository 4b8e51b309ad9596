import type { Locator, Page } from '@playwright/test';
import { LibraryPage } from './library-page';

/** The review screen as a user finds it. */
export class ReviewPage {
  readonly text: Locator;
  readonly title: Locator;
  readonly citations: Locator;
  readonly findings: Locator;
  readonly side: Locator;
  readonly shelf: Locator;
  readonly suggestions: Locator;
  readonly status: Locator;
  /** Says whether what is on screen is on disk. */
  readonly saved: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Text of the review' });
    this.title = page.getByRole('textbox', { name: 'Title', exact: true });
    this.citations = this.text.locator('.citation');
    this.side = page.getByRole('complementary', { name: 'Checks, source, remarks and outline' });
    this.findings = this.side.getByRole('article');
    this.shelf = page.getByRole('complementary', { name: 'Clippings in this review' });
    this.suggestions = page.getByRole('listbox', { name: 'What can be cited' });
    this.status = page.getByRole('contentinfo');
    this.saved = this.status.getByRole('status');
  }

  /** Opens the sample from the welcome screen, and its review. */
  async openSample(): Promise<void> {
    await new LibraryPage(this.page).openSample();
    await this.open('Amber Corridor Forum');
  }

  /** Opens a review from the list. */
  async open(title: string): Promise<void> {
    await this.showList();
    await this.page.getByRole('list', { name: 'Press reviews' }).getByText(title).first().click();
    await this.text.waitFor();
  }

  /** Makes a new review in the open library; the caret is in its title. */
  async create(title: string): Promise<void> {
    await this.showList();
    await this.page.getByRole('button', { name: 'New review' }).first().click();
    await this.title.fill(title);
    await this.title.press('Enter');
  }

  async showList(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Reviews' }).click();
  }

  /** Puts the caret behind the last character of the text. */
  async goToEnd(): Promise<void> {
    await this.text.press('Control+End');
  }

  finding(words: string): Locator {
    return this.findings.filter({ hasText: words });
  }

  /** Waits until everything typed is in the library. */
  async untilSaved(): Promise<void> {
    await this.saved.filter({ hasText: /^Saved/ }).waitFor();
  }
}
