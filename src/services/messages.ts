// The only place that shows messages: whatever they tell of, a file name or an id in them is text.
import { ProgressLocation, StatusBarAlignment, window, type Disposable } from 'vscode';
import { forWorkbench } from '../core/shown.ts';

/** Shows a message with buttons, and answers the one that was clicked. */
type Say = <Button extends string>(
  message: string,
  ...buttons: readonly Button[]
) => Promise<Button | undefined>;

export const inform: Say = async (message, ...buttons) =>
  window.showInformationMessage(forWorkbench(message), ...buttons);

export const warn: Say = async (message, ...buttons) =>
  window.showWarningMessage(forWorkbench(message), ...buttons);

export const complain: Say = async (message, ...buttons) =>
  window.showErrorMessage(forWorkbench(message), ...buttons);

/** In the status bar, for a while. */
export const mention = (message: string, ms: number): void =>
  void window.setStatusBarMessage(forWorkbench(message), ms);

/**
 * Shows that something takes its time, with a button that gives it up.
 * @param work may report how far it is, from 0 to 1
 */
export const whileWaiting = async <Result>(
  message: string,
  work: (signal: AbortSignal, report: (done: number) => void) => Promise<Result>,
): Promise<Result> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: forWorkbench(message), cancellable: true },
    (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      let shown = 0;
      const report = (done: number): void => {
        const percent = Math.floor(done * 100);
        if (percent <= shown) return;
        progress.report({ increment: percent - shown, message: `${percent} %` });
        shown = percent;
      };
      return work(stop.signal, report);
    },
  );

/** A place of its own in the status bar, where nothing is shown at first; a click runs the command. */
export function statusPlace(
  id: string,
  { name, tooltip, command }: { readonly name: string; readonly tooltip: string; readonly command: string },
): Disposable & { readonly show: (message: string | null) => void } {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left);
  item.name = name;
  item.tooltip = tooltip;
  item.command = command;
  return {
    show: (message) => {
      if (message === null) item.hide();
      else {
        item.text = `$(sync~spin) ${forWorkbench(message)}`;
        item.show();
      }
    },
    dispose: () => item.dispose(),
  };
}

/** Before what VS Code shows there of branches and problems: it is where somebody looks again and again. */
const linePriority = 1000;

/** What a button says and does; `key` is one that does the same, `nth` its place behind the line, from 0. */
interface StatusButton {
  /** Codicon id. */
  readonly icon: string;
  readonly label: string;
  readonly key: string;
  readonly command: string;
  readonly nth: number;
}

/** What a line of the status bar shows, and what is read out whenever it is another. */
export interface StatusLine {
  /** Codicon id. */
  readonly icon: string;
  readonly text: string;
  readonly spoken: string;
}

/** A line of its own in the status bar, hidden at first, that screen readers read out as it changes. */
export function statusLine(
  id: string,
  { name, tooltip, command }: { readonly name: string; readonly tooltip: string; readonly command: string },
): Disposable & { readonly show: (line: StatusLine | null) => void } {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, linePriority);
  item.name = name;
  item.tooltip = tooltip;
  item.command = command;
  return {
    show: (line) => {
      if (line === null) item.hide();
      else {
        item.text = `$(${line.icon}) ${forWorkbench(line.text)}`;
        item.accessibilityInformation = { label: forWorkbench(line.spoken), role: 'status' };
        item.show();
      }
    },
    dispose: () => item.dispose(),
  };
}

/** A button in the status bar behind a {@link statusLine}, hidden at first. */
export function statusButton(
  id: string,
  { icon, label, key, command, nth }: StatusButton,
): Disposable & { readonly setShown: (isShown: boolean) => void } {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, linePriority - 1 - nth);
  item.name = `Copydesk: ${label}`;
  item.text = `$(${icon})`;
  item.tooltip = `${label} (${key})`;
  item.accessibilityInformation = { label: `${label}, ${key}`, role: 'button' };
  item.command = command;
  return {
    setShown: (isShown) => {
      if (isShown) item.show();
      else item.hide();
    },
    dispose: () => item.dispose(),
  };
}
