/** Which of the dates that fit is meant. */
export type Direction = 'past' | 'future' | 'nearest';
/** `ahead` may be the day of publication itself, `future` ("next Monday") never is. */
export type WeekdayDirection = Direction | 'ahead';

/** A date that only the publication date makes certain. */
export type DateReference =
  /** 0 is Sunday. `weeks`: "last Sunday" −1, "this Sunday" 0, "next Sunday" 1, otherwise null and by direction. */
  | { readonly form: 'weekday'; readonly weekday: number; readonly direction: WeekdayDirection }
  /** 1 is January; without a day the month as a period; `lastDay` where it is a range of days. */
  | {
      readonly form: 'month';
      readonly month: number;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly direction: Direction;
      /** "June of last year" is in the year −1; without it the direction decides. */
      readonly year?: number;
    }
  /**
   * So many units before (negative) or after; 0 is the current one. `giveOrTake` days before and after that are meant
   * as well.
   */
  | {
      readonly form: 'offset';
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
      readonly count: number;
      readonly giveOrTake?: number;
    }
  /** 0 winter (beginning in December), 1 spring, 2 summer, 3 autumn. */
  | { readonly form: 'season'; readonly season: number; readonly direction: Direction }
  /** From a month to a later one (1 to 12) of the year so many years from the current one. */
  | { readonly form: 'months'; readonly first: number; readonly last: number; readonly years: number }
  /** From the one to the other, which comes after it. */
  | { readonly form: 'span'; readonly from: DateReference; readonly to: DateReference }
  /** A quarter of a year, 1 to 4. */
  | { readonly form: 'quarter'; readonly quarter: number; readonly direction: Direction };
