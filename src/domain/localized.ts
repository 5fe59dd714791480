/** A text in both languages. */
export interface Localized {
  readonly id: string;
  readonly en: string;
}
