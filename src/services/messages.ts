// The only place that shows messages: whatever they tell of, a file name or an id in them is text.
import { ProgressLocation, window } from 'vscode';
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

/** Shows that something takes its time, with a button that gives it up. */
export const whileWaiting = async <Result>(
  message: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: forWorkbench(message), cancellable: true },
    (_, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      return work(stop.signal);
    },
  );
