import { Program } from './harness.ts';
import type { Settings } from '../../scripts/hosts/server.ts';
import type { Desk, DeskOptions } from './harness.ts';

/** Starts once for all test files; the tests of one file share a window of it. */
class SharedProgram {
  private started: Promise<Program> | undefined;

  start(): Promise<Program> {
    return (this.started ??= Program.start());
  }

  async stop(): Promise<void> {
    await (await this.started)?.stop();
    this.started = undefined;
  }
}

const shared = new SharedProgram();
after(() => shared.stop());

/** Texts are News Articles as they are opened: one that becomes it later is laid out anew, and loses what is clicked. */
const articles: Settings = { 'files.associations': { '*.txt': 'news-article' } };

interface SharedDeskOptions extends DeskOptions {
  /** Texts are opened as Plain Text, for Copydesk to find out what they are. */
  opensPlainText?: boolean;
}

/**
 * Opens one window for the tests of a `describe`, and closes it after them. Each test works on files of its own there,
 * leaves nothing unsaved, and finds no editor open. A failed one leaves a screenshot.
 */
export function useDesk({ opensPlainText = false, ...options }: SharedDeskOptions): () => Desk {
  const settings = { ...(opensPlainText ? {} : articles), ...options.settings };
  let desk: Desk | undefined;
  before(async () => {
    desk = await (await shared.start()).openDesk({ ...options, settings });
  });
  beforeEach(() => desk?.closeEditors());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await desk?.screenshot(`failed-${this.currentTest.title}`);
  });
  after(() => desk?.close());
  return () => {
    if (!desk) throw new Error('The window is open only while tests run.');
    return desk;
  };
}
