// The only place that shows messages: whatever they tell of, a file name or an id in them is text.
import { window } from 'vscode';
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
