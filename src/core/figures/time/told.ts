import type { Amount } from '../../mentions/mentions.ts';

/** Whole numbers of some unit, both bounds included. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

/** What a relation between dates, durations and ages was found by. Days, months, years and periods are ISO. */
export type TimeTold =
  /** A weekday (0 is Sunday) that is printed beside a day. `published`: the day that the year was taken from. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly day: string;
      readonly published: string | null;
    }
  /** So long ago, or since then, beside the date that is meant: `from` that date to `to` it is `makes`. */
  | {
      readonly form: 'ago';
      readonly stated: Amount;
      readonly from: string;
      readonly to: string;
      readonly makes: Between;
    }
  /** An anniversary of something of a year, and the year that it falls in. */
  | {
      readonly form: 'anniversary';
      readonly years: number;
      readonly of: number;
      readonly in: number;
      readonly isStated: boolean;
    }
  /** The `nth` year in a row since a year. */
  | { readonly form: 'in a row'; readonly nth: number; readonly since: number; readonly to: number }
  /** A duration beside the two dates that bound it. */
  | {
      readonly form: 'span';
      readonly stated: Amount;
      readonly from: string;
      readonly to: string;
      readonly makes: Between;
    }
  /** An age beside a date of birth, of the text or on file, on a day or in a year. */
  | {
      readonly form: 'age';
      readonly name: string;
      readonly age: number;
      readonly born: string;
      readonly isOnFile: boolean;
      readonly on: string;
      readonly as: 'publication' | 'death' | 'stated';
      readonly makes: Between;
    }
  /** A date of birth in the text beside the one on file. */
  | { readonly form: 'births'; readonly name: string; readonly born: string; readonly onFile: string }
  /** "Yesterday, Feb. 6": the day that the words give, counted from a day, beside the date that is printed. */
  | { readonly form: 'beside'; readonly day: string; readonly date: string; readonly from: string }
  /** Two ages of one person. */
  | {
      readonly form: 'two ages';
      readonly name: string;
      readonly ages: readonly [number, number];
      /** Else the article is read as one of two people with this name, because of their ages. */
      readonly isOnePerson: boolean;
    };
