/** Who asks. */
export interface Service {
  id: string;
  name: string;
  /** Other names that prompts use. */
  aliases: string[];
  /** Registrable domains, without `www.`. */
  domains: string[];
  /** The corporate group it belongs to, as people know it; null where it stands alone. */
  group: string | null;
  /** Where its documents stand, as far as known; types by Open Terms Archive's names. */
  documents?: { type: string; url: string }[] | undefined;
}
