export interface Asked {
  readonly cwd: string;
  readonly args: readonly string[];
}

export interface Answered {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}
