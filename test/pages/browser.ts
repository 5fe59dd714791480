/** The system's own Chromium, without a window, watched for everything that a page must not do. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PROGRAM = '/usr/bin/chromium';
export const hasChromium = existsSync(PROGRAM);
/** For the names of tests that are skipped. */
export const WITHOUT = hasChromium ? '' : ` (skipped: there is no ${PROGRAM})`;

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that is open, and what it did: nothing, if all is well. */
export interface Watched {
  readonly page: Page;
  /** Messages of the console, errors, dialogs, requests beyond the page itself, windows opened. */
  readonly deeds: readonly string[];
}

export class Watcher {
  private readonly folder = mkdtempSync(join(tmpdir(), 'lke-pages-'));
  private readonly browser: Browser;
  private count = 0;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async start(): Promise<Watcher> {
    return new Watcher(await chromium.launch({ executablePath: PROGRAM, args: SWITCHES }));
  }

  /** Opens the text as a file, as from a memory stick. */
  async open(text: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const file = join(this.folder, `${++this.count}.html`);
    writeFileSync(file, text);
    return this.visit(file, options);
  }

  /** Opens a file where it lies. What `isOwn` means is no deed: pages that the reader went to. */
  async visit(
    file: string,
    options: BrowserContextOptions = {},
    isOwn: (url: string) => boolean = () => false,
  ): Promise<Watched> {
    const context = await this.browser.newContext(options);
    const deeds: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => deeds.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      deeds.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('page', (other) => deeds.push(`window: ${other.url()}`));
    const own = pathToFileURL(file).href;
    context.on('request', (request) => {
      if (request.url() !== own && !isOwn(request.url()))
        deeds.push(`request: ${request.url().slice(0, 200)}`);
    });
    await page.goto(own, { waitUntil: 'load' });
    return { page, deeds };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
