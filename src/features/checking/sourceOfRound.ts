import type { Uri } from 'vscode';
import { contains, type Range } from '../../core/model.ts';
import type { HeldSource, SourceInHand } from '../../shared/sourceInHand.ts';

/** The source in hand on a round: at the end of the paragraph that it is used in it is put down, unless it is pinned. */
export class SourceOfRound {
  private paragraph: Range | null = null;
  private heldBefore: string | undefined;

  constructor(
    private readonly hand: SourceInHand,
    private readonly uri: Uri,
  ) {
    this.heldBefore = this.held?.source;
  }

  get held(): HeldSource | undefined {
    return this.hand.of(this.uri);
  }

  get isPinned(): boolean {
    return this.hand.isPinned(this.uri);
  }

  /** Whether another one was taken since this was asked last. */
  isNewInHand(): boolean {
    const held = this.held?.source;
    const isNew = held !== undefined && held !== this.heldBefore;
    this.heldBefore = held;
    return isNew;
  }

  useIn(paragraph: Range | null): void {
    this.paragraph = paragraph;
  }

  /** Puts it down where the walk leaves its paragraph for another passage, and answers whether it did. */
  onLeaving(next: Range): boolean {
    const from = this.paragraph;
    if (!from || contains(from, next) || !this.held || this.isPinned) return false;
    this.paragraph = null;
    this.hand.letGo(this.uri);
    return true;
  }
}
