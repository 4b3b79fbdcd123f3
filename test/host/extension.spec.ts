import * as vscode from 'vscode';
import { commandId, declaredCommands, innerCommands } from '../../src/shared/commands.ts';
import { equal, ok } from './harness/assert.ts';

describe('The extension', () => {
  it('is present and activates', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    ok(extension, 'copydesk.copydesk is not among the extensions');
    await extension.activate();
    ok(extension.isActive);
  });

  it('is loaded where its manifest says: without "main", by a host that has nothing of Node', () => {
    const manifest: unknown = vscode.extensions.getExtension('copydesk.copydesk')?.packageJSON;
    ok(typeof manifest === 'object' && manifest !== null);
    equal('main' in manifest, typeof process !== 'undefined');
  });

  it('handles the commands that its manifest declares, and those its own surfaces send', async () => {
    const extension = vscode.extensions.getExtension<unknown>('copydesk.copydesk');
    ok(extension);
    await extension.activate();
    const handled = await vscode.commands.getCommands(true);
    const missing = [...declaredCommands, ...innerCommands]
      .map(commandId)
      .filter((command) => !handled.includes(command));
    equal(missing.join(' '), '');
  });
});
